-> strand

=== strand
# scene:strand
Two keepers speak about a lamp, East Light writes. # id:two-keepers # by:narrator
-> talk

=== talk
# scene:talk
The keeper of East Light said that the lamp had been dark for two nights. # id:lamp # by:east
- (looks)
* [East Light’s account # id:lamp-east]
    The lamp was dark for two nights, said the keeper of East Light. # id:e-on-lamp # by:east-account
    -> looks
* [West Light’s account # id:lamp-west]
    A lamp was spoken of. # id:w-on-lamp # by:west-account
    -> looks
* [The agency’s # id:lamp-gull]
    The lamp had been out, by what the keepers told Gull agency. # id:g-on-lamp # by:gull
    -> looks
+ [Go on # id:lamp-on # go-on]
-
The keeper of West Light replied that oil was short on the whole coast. # id:oil # by:west
The keeper of East Light said that no more oil would be lent. # id:lent # by:east
At the end, the office of West Light wrote: “Both keepers agreed to speak again.” # id:again # by:west-office
-> later

=== later
# scene:later
In June 2019 the lamp was lit again. # id:lit # by:narrator
-> END
