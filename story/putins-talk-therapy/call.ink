// The call of 30 December 2021, as Julia Ioffe paraphrased it. Every line's evidence is in sourcing.yaml.
// Choices decide how to look, never what was said. "Go on" stands last, so that it plays the call straight.

VAR told_why_silent = false

-> aisle

// Before the call: only what makes it matter.

=== aisle
# scene:aisle
Wednesday, two days before New Year’s Eve. Julia Ioffe is in the shampoo aisle at Target when the news reaches her: Putin has asked for a call with Biden. # id:aisle # by:narrator
-> pictured

=== pictured
# scene:pictured
What she pictures is a split screen: Biden on the telephone, and beside him the border, with Russian troops coming over it. # id:split-screen # by:narrator
Putin is calling, she thinks, to give formal warning: Russia will invade Ukraine after all. She says herself that she imagined the worst. # id:the-worst # by:narrator
-> texting

=== texting
# scene:texting
She texts sources in the United States and in allied governments. It is not the invasion, her sources assure her, nor do they think it a warning of one, though quite why Putin has asked for the call they are not sure. # id:assured # by:narrator
-> thursday

=== thursday
# scene:thursday
The call comes on Thursday. It runs from 3:35 to 4:25 in the afternoon, Eastern time: fifty minutes. # id:fifty-minutes # by:narrator
Biden takes the call at his home in Wilmington, Delaware. When it begins, it is 11:35 at night by Moscow time. Where Putin is, none of the reports we read says. # id:two-places # by:narrator
-> method

=== method
# scene:method
From the read-outs, she writes, and from what advisers told the press, Julia Ioffe pieces an exchange together. All but its last line is paraphrase; the whole is openly comic, and no deception. # id:pieced # by:narrator
Two men at their telephones, drawn. Each is printed as finely as his own side’s accounts support the line. # id:two-plates # by:narrator # key
-> not_to_invade

// The call: eight lines in the article's order.

=== not_to_invade
# scene:call
Biden told Putin not to invade Ukraine. # id:not-to-invade # by:biden
- (looks)
* [Washington’s accounts # id:not-to-invade-washington]
    Biden urged Russia to de-escalate, and spoke of a decisive response should it invade Ukraine further. # id:w-on-not-to-invade # by:white-house-statement
    Two paths were laid out: diplomacy, or serious costs for a further invasion of Ukraine. # id:o-on-not-to-invade # by:american-briefing
    -> looks
* [Moscow’s accounts # id:not-to-invade-moscow]
    Biden spoke of large-scale sanctions, should things escalate around Ukraine. Of an invasion, no word in the reports we read. # id:k-on-not-to-invade # by:kremlin-readout
    The Americans stressed that they could not accept troop movements at the border. # id:u-on-not-to-invade # by:ushakov-briefing
    -> looks
* [What is hers # id:not-to-invade-hers]
    The brevity is Julia Ioffe’s: a warning, its terms and its price come down to four words. # id:hers-not-to-invade # by:narrator
    -> looks
+ [Go on # id:not-to-invade-on # go-on] -> no_nato

=== no_nato
# scene:call
Putin said Ukraine can’t join NATO. # id:no-nato # by:putin
- (looks)
* [Washington’s accounts # id:no-nato-washington]
    Silent on keeping Ukraine out of NATO in the reports we read. # id:w-on-no-nato # by:white-house-statement
    Both presidents restated known positions. In the reports we read, keeping Ukraine out of NATO is not named among them. # id:o-on-no-nato # by:american-briefing
    -> why_silent ->
    -> looks
* [Moscow’s accounts # id:no-nato-moscow]
    Putin sought binding guarantees that NATO will not expand eastward. # id:k-on-no-nato # by:kremlin-readout
    Putin set out the principles of the drafts already handed over. # id:u-on-no-nato # by:ushakov-briefing
    -> looks
* [What is hers # id:no-nato-hers]
    The one country is Julia Ioffe’s. On this point the Kremlin’s readout speaks of NATO and the east; she names Ukraine alone. # id:hers-no-nato # by:narrator
    -> looks
+ [Go on # id:no-nato-on # go-on] -> no_promise

=== no_promise
# scene:call
Biden said—and I’m very much paraphrasing here—we can’t promise you that. # id:no-promise # by:biden
- (looks)
* [Washington’s accounts # id:no-promise-washington]
    On Biden refusing a promise about NATO, silent in the reports we read. # id:w-on-no-promise # by:white-house-statement
    Asked about NATO after the call, the official said that membership is for sovereign countries and the alliance to decide, and would not go into guarantees. # id:o-on-no-promise # by:american-briefing
    -> why_silent ->
    -> looks
* [Moscow’s accounts # id:no-promise-moscow]
    Silent, in the reports we read, on Biden refusing a promise about NATO. # id:k-on-no-promise # by:kremlin-readout
    In the reports we read, silent on Biden refusing a promise about NATO. # id:u-on-no-promise # by:ushakov-briefing
    -> looks
* [What is hers # id:no-promise-hers]
    The words are Julia Ioffe’s. She says so in the middle of the sentence. # id:hers-no-promise # by:narrator
    -> looks
+ [Go on # id:no-promise-on # go-on] -> no_rockets

=== no_rockets
# scene:call
Putin said, whatever, don’t put your rockets on my borders. # id:no-rockets # by:putin
- (looks)
* [Washington’s accounts # id:no-rockets-washington]
    Silent on weapons near Russia’s borders in the reports we read. # id:w-on-no-rockets # by:white-house-statement
    On weapons near Russia’s borders, silent in the reports we read. # id:o-on-no-rockets # by:american-briefing
    -> why_silent ->
    -> looks
* [Moscow’s accounts # id:no-rockets-moscow]
    Putin wanted no weapons that threaten Russia to stand close to its borders. # id:k-on-no-rockets # by:kremlin-readout
    Russia would act, Putin said, as the United States would if offensive weapons stood near American borders. # id:u-on-no-rockets # by:ushakov-briefing
    -> looks
* [What is hers # id:no-rockets-hers]
    The shrug, the rockets and the first person are Julia Ioffe’s. Moscow’s accounts speak of weapons, and do not shrug. # id:hers-no-rockets # by:narrator
    -> looks
+ [Go on # id:no-rockets-on # go-on] -> we_are_not

=== we_are_not
# scene:call
Biden said, we’re not? # id:we-are-not # by:biden
- (looks)
* [Washington’s accounts # id:we-are-not-washington]
    On placing weapons in Ukraine, silent in the reports we read. # id:w-on-we-are-not # by:white-house-statement
    Silent, in the reports we read, on placing weapons in Ukraine. # id:o-on-we-are-not # by:american-briefing
    -> why_silent ->
    -> looks
* [Moscow’s accounts # id:we-are-not-moscow]
    The United States did not mean to place offensive strike weapons in Ukraine, Biden said. # id:k-on-we-are-not # by:kremlin-readout
    Biden said that Washington did not intend to place offensive strike weapons in Ukraine. Ushakov calls it the main point heard from the American side. # id:u-on-we-are-not # by:ushakov-briefing
    -> looks
* [What is hers # id:we-are-not-hers]
    The question mark is Julia Ioffe’s. Moscow’s accounts, the only ones we found to report Biden’s statement, have him make it plainly. # id:hers-we-are-not # by:narrator
    -> looks
+ [Go on # id:we-are-not-on # go-on] -> if_you_sanction

=== if_you_sanction
# scene:call
Putin said, if you sanction us, it’s fucking over between us. # id:if-you-sanction # by:putin
- (looks)
* [Washington’s accounts # id:if-you-sanction-washington]
    Silent on a warning from Putin about sanctions in the reports we read. # id:w-on-if-you-sanction # by:white-house-statement
    On a warning from Putin about sanctions, silent in the reports we read. # id:o-on-if-you-sanction # by:american-briefing
    -> why_silent ->
    -> looks
* [Moscow’s accounts # id:if-you-sanction-moscow]
    Large-scale sanctions would be a grave error, Putin said, and could break off relations. # id:k-on-if-you-sanction # by:kremlin-readout
    Over sanctions Putin warned of a complete break in relations, and of a huge mistake, as descendants would see it. # id:u-on-if-you-sanction # by:ushakov-briefing
    -> looks
* [What is hers # id:if-you-sanction-hers]
    The profanity is Julia Ioffe’s. Moscow’s accounts give the warning in the prose of diplomats. # id:hers-if-you-sanction # by:narrator
    -> looks
+ [Go on # id:if-you-sanction-on # go-on] -> do_not_re_invade

=== do_not_re_invade
# scene:call
Biden said, well, don’t re-invade Ukraine! # id:do-not-re-invade # by:biden
- (looks)
* [Washington’s accounts # id:do-not-re-invade-washington]
    Biden spoke of a decisive response, should Russia invade Ukraine further. # id:w-on-do-not-re-invade # by:white-house-statement
    Serious costs for a further invasion of Ukraine, or diplomacy: two paths were laid out. # id:o-on-do-not-re-invade # by:american-briefing
    -> looks
* [Moscow’s accounts # id:do-not-re-invade-moscow]
    Should things escalate around Ukraine, there could be large-scale sanctions, Biden said. Of an invasion, no word in the reports we read. # id:k-on-do-not-re-invade # by:kremlin-readout
    Troop movements at the border, the Americans stressed, were something they could not accept. # id:u-on-do-not-re-invade # by:ushakov-briefing
    -> looks
* [What is hers # id:do-not-re-invade-hers]
    The sigh, the exclamation mark and the place are Julia Ioffe’s. In the article Biden answers Putin; in the Kremlin’s readout Biden mentions sanctions, and Putin answers. # id:hers-do-not-re-invade # by:narrator
    -> looks
+ [Go on # id:do-not-re-invade-on # go-on] -> greetings

=== greetings
# scene:call
And then, according to the Kremlin, “the presidents exchanged New Year’s greetings and their very best wishes.” # id:greetings # by:kremlin
- (looks)
* [Washington’s accounts # id:greetings-washington]
    Silent on greetings in the reports we read. # id:w-on-greetings # by:white-house-statement
    Silent on greetings in the reports we read. In the article, this official says that the talk was more than pleasantries. # id:o-on-greetings # by:american-briefing
    -> why_silent ->
    -> looks
* [Moscow’s accounts # id:greetings-moscow]
    The presidents exchanged greetings for the New Year. # id:k-on-greetings # by:kremlin-readout
    Silent on greetings in the reports we read. # id:u-on-greetings # by:ushakov-briefing
    -> looks
* [What is hers # id:greetings-hers]
    Its place in the article is Julia Ioffe’s: last, and straight-faced. The words are a government’s; the laugh is hers. # id:hers-greetings # by:narrator
    -> looks
+ [Go on # id:greetings-on # go-on] -> heard

=== why_silent
# scene:call
{ told_why_silent: ->-> }
~ told_why_silent = true
On the evening of the call, Washington’s officials would not go into its substance. Unlike Moscow, they said, they would not negotiate in public. Silence is not denial, and the side that tells more is not therefore the truer one. # id:why-silent # by:narrator
->->

// After the call: what it rests on, then a hub whose topics can be taken in any order.
// go-on stands on the first topic not yet taken, so that "next" leaves none out.

=== heard
# scene:heard
That was the call as she tells it. No president is quoted anywhere in it: the only quotation marks belong to a government’s summary. # id:no-president # by:narrator
Julia Ioffe names the sources of the exchange in general. Save for its last line, which she gives to the Kremlin, she does not say which line came from which account. # id:unmapped # by:narrator
Two of the eight lines are attested by both sides: Washington states them, Moscow states them in part. Both are Biden’s warning about Ukraine. # id:both-sides # by:narrator
Five of the eight lines rest, in the reports we read, on Moscow’s accounts alone. That makes them neither false nor confirmed. # id:moscow-alone # by:narrator
For one of the eight lines, Biden’s refusal to promise, no account we found says that it was said on the call. She may have had other accounts. # id:no-account # by:narrator
The order, which makes a conversation of the eight lines, is the article’s. The Kremlin’s readout has one pair the other way round: Biden mentions sanctions, and Putin answers. For the rest, no account we read gives an order. # id:order # by:narrator
- (looks)
* [Where the accounts differ # id:look-differ # go-on] -> differ
* [Around the call # id:look-around # {differ:go-on}] -> around
* [What she made of it # id:look-meaning # {differ && around:go-on}] -> off_ramp
* [What came after # id:look-after # {differ && around && off_ramp:go-on}] -> after
+ [Go to the end # id:look-end # {differ && around && off_ramp && after:go-on}] -> hung_up

=== differ
# scene:differ
The date: the article has the Geneva talks begin on 9 January. In the reports we read, the Kremlin’s readout has 9 and 10 January; so has the American official, as AP reported it. Another report of 30 December, by AP as WABC carried it, has 10 January. # id:differ-dates # by:narrator
Sanctions: Moscow’s accounts dwell on a warning from Putin. In the reports we read, the White House statement does not mention one. # id:differ-sanctions # by:narrator
Weapons: by Moscow’s accounts, and in the reports we read by Moscow’s alone, Biden said that Washington did not intend to place offensive strike weapons in Ukraine. Ushakov calls it the main point heard from the American side. # id:differ-weapons # by:narrator
In the reports we read, the White House statement does not mention what Moscow says Biden said of weapons in Ukraine. On the evening of the call, PBS noted, the White House had not responded to that claim. # id:differ-weapons-unanswered # by:narrator
Nuclear war: Biden repeated, says Ushakov, that it cannot be won and must not be fought. The article does not mention it; nor, in the reports we read, does the White House statement. A paraphrase also leaves things out. # id:differ-nuclear # by:narrator
-> heard.looks

=== around
# scene:doubts
She names none of the sources who assured her that the call was no warning. Their assurance comforts her only so far: in 2014 she had not thought that Putin would invade Crimea or eastern Ukraine either. # id:comfort # by:narrator
-> second

=== second
# scene:second
The call, she writes, is the second between Biden and Putin that December. The first, on the 7th, was by video. # id:second-talk # by:narrator
-> couriers

=== couriers
# scene:couriers
Late December in Moscow, by her account, belongs to the couriers. For two weeks they clog the streets with companies’ presents. # id:couriers # by:narrator
By her account Putin rings, to wish them a happy new year, the leaders of most of the former Soviet republics, though not of Georgia, Ukraine or the Baltic states. # id:regards # by:narrator
Xi Jinping got a call, she writes; so did Bolsonaro, Abbas, the presidents of Argentina and Vietnam, the Pope and the Queen. Biden apart, she puts the leaders whom Putin called at 70. # id:seventy # by:narrator
-> television

=== television
# scene:television
Russian state television bills the call with Biden as a very important meeting. For the negotiations to follow it finds larger words still. # id:billed # by:narrator
negotiations—“on which the world has locked its attention,” according to Kremlin TV # id:world-locked # by:state-television
-> briefing

=== briefing
# scene:briefing
The call over, an American official briefs reporters. The terms: they may print the office, not the name. # id:briefed # by:narrator
this was “part of a series of end-of-the-year calls that President Putin has been engaged in.” # id:series-of-calls # by:official
“This was not some mere pleasantries,” said the senior administration official. “This was a serious, substantive conversation.” # id:not-pleasantries # by:official
-> heard.looks

=== off_ramp
# scene:off-ramp
The talks in Geneva, her sources say, are to offer Putin an off-ramp: enough agreement to declare a win, and to pull back his troops. # id:off-ramp # by:narrator
-> status

=== status
# scene:status
The Geneva talks give Putin something before they begin, she argues: status, which is what he has always wanted. # id:status # by:narrator
Barack Obama had called Russia “a regional power”, in The Hague, in March 2014. # id:regional-power # by:narrator
Putin publicly called Obama’s words on Russia “disrespectful”, in an interview with Bild that was published in January 2016. # id:disrespectful # by:narrator
Obama’s remark on Russia is said to have infuriated Putin more than the sanctions of 2014 did. Who says so, she does not say. # id:infuriated # by:narrator
In June 2021, she writes, after tens of thousands of Russian troops had gone to the Ukrainian border, Biden mollified Putin with a summit in Switzerland. # id:june-summit # by:narrator
-> as_many_calls

=== as_many_calls
# scene:as-many-calls
If talking keeps Putin out of Ukraine, says a source familiar with the American administration’s thinking, he may have as many calls as he likes. # id:as-many-calls # by:narrator
Then that source, familiar with the American administration’s thinking, pauses, and takes back a little of what was said of as many calls as Putin likes. # id:source-pauses # by:narrator
-> generals

=== generals
# scene:generals
Nine days before the call, Putin tells his generals that he wants “longterm, binding guarantees” that Ukraine will stay out of NATO. Then he leaves his script. # id:generals # by:narrator
“But we know well that you can’t even trust this,” he snarled. “Because the United States easily leaves international agreements that they lose interest in for one reason or another. Easily, with or without explanation.” # id:cannot-trust # by:putin-to-generals
Two other translations of Putin’s speech that we read word the passage on American agreements differently. In translation, even a quotation has two authors. # id:translations # by:narrator
-> pretext

=== pretext
# scene:pretext
Putin knows as well as anyone, one administration source tells her, that Ukraine will never join NATO. # id:never-join # by:narrator
Why, then, she asks, does Putin want a guarantee? To her it feels like a pretext. And the talks in Geneva, she wonders, might be a way to play for time. Both are her reading; she puts neither as a fact. # id:pretext # by:narrator
Some, she adds, have begun to whisper of a coup in Kyiv, with Putin as its sponsor. She calls it a whisper, and gives no source. # id:coup # by:narrator
-> not_known

=== not_known
# scene:not-known
None of the accounts we read settles what was said: in which words, in what tone, in what order. # id:not-known # by:narrator
-> heard.looks

=== after
# scene:after
What came in January and February 2022 is hindsight. None of it had happened when Julia Ioffe wrote. # id:hindsight # by:narrator
Talks held in Geneva on 10 January 2022 ended without a breakthrough. Brussels and Vienna came next. # id:no-breakthrough # by:narrator
On 24 February 2022 Russia began its full-scale invasion of Ukraine. # id:invasion # by:narrator
On 31 December 2021 Julia Ioffe had written that not much had changed, that it was not known whether Putin had decided to invade, and that there were more than a few hints of an invasion in store. The judging is left to you. # id:her-caution # by:narrator
-> heard.looks

=== hung_up
# scene:end
Eight lines, four accounts, no published transcript. # id:hung-up # by:narrator
Each line stands beside what it rests on. # id:rests-on # by:narrator
-> END
