// A function that a game would give may be declared; its fallback in the script stands for it.
EXTERNAL toll(boats)
-> quay

=== quay
# scene:quay
The ferry is late. # id:late # by:teller
{toll(2) == 4:
    The toll is four. # id:four # by:teller
}
-> END

=== function toll(boats)
~ return boats * 2
