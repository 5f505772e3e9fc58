// The branches of a condition, and of a sequence, may begin with their words.
VAR tide = true
-> quay

=== quay
# scene:quay
The ferry is late. # id:late # by:teller
{
- tide: The tide is high. # id:high # by:teller
}
{stopping:
- It is asked about once. # id:once # by:teller
- It is asked about again. # id:again # by:teller
}
+ [Go on # id:on # go-on] -> after
+ [Ask again # id:ask] -> quay

=== after
Nobody knows more. # id:more # by:teller
-> END
