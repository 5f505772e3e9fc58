// A reader always stands on a line, and a script begins with one.
* [Ask # id:ask]
    The ferry is late. # id:late # by:teller # scene:quay
- -> END
