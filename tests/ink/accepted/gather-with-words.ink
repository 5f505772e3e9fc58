// A gather may have words: the ways of a choice come together in them.
-> quay

=== quay
# scene:quay
The ferry is late. # id:late # by:teller
* [Ask on one side # id:ask-one]
    Nothing is said there. # id:one # by:teller
* [Ask on the other # id:ask-other]
    Nothing is said there either. # id:other # by:teller
- Nobody knows more. # id:more # by:teller
-> END
