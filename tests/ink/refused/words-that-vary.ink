// The words of a line are always the same: each wording is a line of its own.
-> quay

=== quay
# scene:quay
The ferry is {late|here}. # id:late # by:teller
-> END
