// With nothing to gather, a dash at the beginning is lost to the words.
-> quay

=== quay
# scene:quay
- The ferry is late. # id:late # by:teller
-> END
