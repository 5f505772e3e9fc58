// Ids have hyphens, names of knots have none.
-> the-quay

=== the-quay
# scene:quay
The ferry is late. # id:late # by:teller
-> END
