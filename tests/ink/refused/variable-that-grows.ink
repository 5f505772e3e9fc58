// A variable that counts without end makes a new place each time round.
VAR asked = 0
-> quay

=== quay
# scene:quay
The ferry is late. # id:late # by:teller
- (looks)
+ [Ask # id:ask]
    ~ asked = asked + 1
    Nobody knows. # id:nobody # by:teller
    -> looks
+ [Go on # id:on # go-on]
-
{asked > 3: It was asked often. # id:often # by:teller}
So it ends. # id:ends # by:teller
-> END
