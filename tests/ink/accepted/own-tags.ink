// Tags of your own may stand anywhere; nothing here reads them.
# weather: fair
-> quay

=== quay
# scene:quay
# mood: calm
The ferry is late. # id:late # by:teller # camera: wide
* [Ask # id:ask # urgent]
    Nobody knows more. # id:more # by:teller
- -> END
