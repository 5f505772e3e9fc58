// Who speaks is sourced, so it cannot come from a variable.
VAR who = "teller"
-> quay

=== quay
# scene:quay
The ferry is late. # id:late # by:{who}
-> END
