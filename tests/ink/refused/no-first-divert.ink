// Ink enters no knot by itself.
=== quay
# scene:quay
The ferry is late. # id:late # by:teller
-> END
