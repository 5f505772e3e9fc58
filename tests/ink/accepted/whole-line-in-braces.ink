// A whole line in braces, its tags inside, is said or left out: its words never vary.
VAR tide = true
-> quay

=== quay
# scene:quay
The ferry is late. # id:late # by:teller
{tide: The tide is high. # id:high # by:teller}
Nobody knows more. # id:more # by:teller
-> END
