// A made-up call, for the tests of the checker.
~ temp half = 1 / 2.0
-> baker

=== baker
# scene:baker
Mina Hale hears of it at the baker’s. # id:baker # by:narrator
-> call

=== call
# scene:call
Brandt told Rey to keep the ferry running. # id:keep-running # by:brandt
- (looks)
* [What the Hill says # id:look-hill]
    The mayor asked that the boat go on. # id:h-on-keep-running # by:hill-notice
    -> looks
+ [Go on # id:on # go-on]
-
Rey said, fine, then pay for the paint. # id:pay-for-paint # by:rey
And then, according to the Port Office, “both mayors wished each other a calm summer.” # id:calm-summer # by:port-office
-> after

=== after
# scene:after
A deckhand called it “a lot of weather”. # id:weather # by:narrator
That is all. # id:all # by:narrator
-> END
