-> quay

=== quay
# scene:quay
Two harbour masters talk about a ferry, by Ida Marsh’s account. Each tells his own pier what was said. # id:two-masters # by:narrator
-> talk

=== talk
# scene:talk
North told South that the ferry is late. # id:late # by:north
South said the tide is to blame. # id:tide # by:south
North said, well, buy a clock. # id:clock # by:north
- (looks)
* [North Pier’s accounts # id:clock-north]
    The ferry keeps no clock, and should. # id:n-on-clock # by:north-notice
    Not a word about clocks. # id:m-on-clock # by:north-clerk
    -> looks
* [South Pier’s log # id:clock-south]
    Silent on clocks. # id:s-on-clock # by:south-log
    -> looks
+ [Go on # id:clock-on # go-on]
-
South said, we have no money for paint. # id:paint # by:south
North said, nobody asked for paint. # id:nobody # by:north
South said, your horn is too loud. # id:horn # by:south
North said, we will sell the ferry. # id:sell # by:north
South said, then we close the slip. # id:slip # by:south
North said, I never liked the slip. # id:never-liked # by:north
And then, according to the log of South Pier, “both masters wished each other fair weather.” # id:weather # by:log
-> sunday

=== sunday
# scene:sunday
A deckhand, not named, thinks that there will be more talk on Sunday. # id:sunday # by:narrator
-> END
