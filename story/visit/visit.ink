// The visit of 27 October 1962, line by line in the order of Kennedy’s memorandum. Every line's evidence is in sourcing.yaml.
// Choices decide how to look, never what was said. "Go on" stands last, so that it plays the visit straight.

-> before

// Before the visit: only what makes it matter.

=== before
# scene:before
Khrushchev’s first letter wanted no invasion of Cuba; the next, on the 27th, wants the missiles in Turkey gone too. The same day a U-2 is lost over Cuba, and its pilot killed. # id:two-letters # by:narrator
At about 7:15 in the evening, by Robert Kennedy’s memorandum, he telephones; Dean Rusk has asked him to. Half an hour later they meet, in his office at the Justice Department. It is dark by then. # id:called # by:narrator
The other man is Anatoly Dobrynin, the Soviet ambassador. They are alone, says his cable. No recording is known to us, and no transcript. # id:alone # by:narrator
Two pages, drawn. Each is printed as finely as its own side’s accounts support the line. # id:two-pages # by:narrator # key
-> work_continuing

// The visit: sixteen lines in the memorandum's order, then four matters that have no place in it.

=== work_continuing
# scene:visit
I told him first that we understood that the work was continuing on the Soviet missile bases in Cuba. # id:work-continuing # by:kennedy
- (looks)
* [What Dobrynin’s cable has # id:work-continuing-cable]
    Kennedy opens with the plane; later he asks that further work be halted. # id:d-on-work-continuing # by:cable
    -> looks
+ [Go on # id:work-continuing-on # go-on] -> plane_shot_down

=== plane_shot_down
# scene:visit
I explained to him that in the last two hours we had found that our planes flying over Cuba had been fired upon and that one of our U-2's had been shot down and the pilot killed. # id:plane-shot-down # by:kennedy
- (looks)
* [What Dobrynin’s cable has # id:plane-shot-down-cable]
    One plane had been shot down while reconnoitring. # id:d-on-plane-shot-down # by:cable
    -> looks
+ [Go on # id:plane-shot-down-on # go-on] -> unarmed

=== unarmed
# scene:visit
I said these men were flying unarmed planes. # id:unarmed # by:kennedy
- (looks)
* [What Dobrynin’s cable has # id:unarmed-cable]
    The planes carried no arms, Kennedy said. # id:d-on-unarmed # by:cable
    -> looks
+ [Go on # id:unarmed-on # go-on] -> serious_turn

=== serious_turn
# scene:visit
I told him that this was an extremely serious turn in events. We would have to make certain decisions within the next 12 or possibly 24 hours. # id:serious-turn # by:kennedy
- (looks)
* [What Dobrynin’s cable has # id:serious-turn-cable]
    Things were growing worse fast, and delay was a risk. # id:d-on-serious-turn # by:cable
    -> looks
+ [Go on # id:serious-turn-on # go-on] -> shoot_back

=== shoot_back
# scene:visit
If the Cubans were shooting at our planes, then we were going to shoot back. # id:shoot-back # by:kennedy
- (looks)
* [What Dobrynin’s cable has # id:shoot-back-cable]
    The military demanded fire for fire, and the government would have to give way to it. # id:d-on-shoot-back # by:cable
    -> looks
+ [Go on # id:shoot-back-on # go-on] -> air_space

=== air_space
# scene:visit
He raised the point that the argument the Cubans were making was that we were violating Cuban air space. # id:air-space # by:dobrynin
- (looks)
* [What Dobrynin’s cable has # id:air-space-cable]
    Dobrynin objected in his own name, and asked by what right the planes flew. # id:d-on-air-space # by:cable
    -> looks
+ [Go on # id:air-space-on # go-on] -> still_believing

=== still_believing
# scene:visit
I replied that if we had not been violating Cuban air space then we would still be believing what he and Khrushchev had said—that there were no long-range missiles in Cuba. # id:still-believing # by:kennedy
- (looks)
* [What Dobrynin’s cable has # id:still-believing-cable]
    Silent on this answer. # id:d-on-still-believing # by:cable
    -> looks
+ [Go on # id:still-believing-on # go-on] -> by_tomorrow

=== by_tomorrow
# scene:visit
We had to have a commitment by at least tomorrow that those bases would be removed. # id:by-tomorrow # by:kennedy
- (looks)
* [What Dobrynin’s cable has # id:by-tomorrow-cable]
    Agreement was wanted soonest: to halt the work, and make the weapons unusable under international control. # id:d-on-by-tomorrow # by:cable
    -> looks
+ [Go on # id:by-tomorrow-on # go-on] -> no_ultimatum

=== no_ultimatum
# scene:visit
This was not an ultimatum, I said, but just a statement of fact. # id:no-ultimatum # by:kennedy
- (looks)
* [What Dobrynin’s cable has # id:no-ultimatum-cable]
    Moscow would accept no ultimatum, Dobrynin answered, and it was good that Washington understood that. # id:d-on-no-ultimatum # by:cable
    -> looks
+ [Go on # id:no-ultimatum-on # go-on] -> we_would_remove

// Lines 10 and 11 of the memorandum were not compared with the original: they are told, and nobody speaks them.

=== we_would_remove
# scene:visit
Unless the bases were removed, Kennedy said, the Americans would remove them. # id:we-would-remove # by:memorandum
- (looks)
* [What Dobrynin’s cable has # id:we-would-remove-cable]
    The Americans were resolved to be rid of the bases, if need be by bombing them. # id:d-on-we-would-remove # by:cable
    -> looks
+ [Go on # id:we-would-remove-on # go-on] -> dead_russians

=== dead_russians
# scene:visit
Before it was over there might be dead Americans, Kennedy said, and there would be dead Russians too. # id:dead-russians # by:memorandum
- (looks)
* [What Dobrynin’s cable has # id:dead-russians-cable]
    Bombing would be answered in Europe, and millions of Americans and Russians would die; both sides wished to avoid that. # id:d-on-dead-russians # by:cable
    -> looks
+ [Go on # id:dead-russians-on # go-on] -> other_proposal

// Lines 12 to 16 are known only as a page that quotes the memorandum has them.

=== other_proposal
# scene:visit
He then asked me about Khrushchev's other proposal dealing with the removal of the missiles from Turkey. # id:other-proposal # by:dobrynin
- (looks)
* [What Dobrynin’s cable has # id:other-proposal-cable]
    What would become of the missiles in Turkey, Dobrynin wished to know. # id:d-on-other-proposal # by:cable
    -> looks
+ [Go on # id:other-proposal-on # go-on] -> no_quid_pro_quo

=== no_quid_pro_quo
# scene:visit
I replied that there could be no quid pro quo # id:no-quid-pro-quo # by:kennedy
- (looks)
* [Washington’s accounts # id:no-quid-pro-quo-washington]
    Kennedy would have no bargain. # id:r-on-no-quid-pro-quo # by:memorandum
    No bargain of any such kind could be made. # id:t-on-no-quid-pro-quo # by:thirteen-days
    -> looks
* [Moscow’s accounts # id:no-quid-pro-quo-moscow]
    Kennedy saw no insuperable difficulty in Turkey: the President was ready to agree, and publicity was the obstacle. # id:d-on-no-quid-pro-quo # by:cable
    Readiness to agree on Turkey was stressed. # id:k28-on-no-quid-pro-quo # by:letter
    Looking back, there had been an understanding on Turkey, and a promise. # id:d30-on-no-quid-pro-quo # by:telegram
    -> looks
* [Who came after whom # id:no-quid-pro-quo-after]
    Khrushchev’s letter repeats Dobrynin’s cable, and reached Kennedy the day before the date that is commonly given for his memorandum. So the memorandum may answer Moscow’s version here, and not stand beside it. # id:after-whom # by:narrator
    -> looks
+ [Go on # id:no-quid-pro-quo-on # go-on] -> nato_step

=== nato_step
# scene:visit
I said it was completely impossible for NATO to take such a step under the present threatening position of the Soviet Union. # id:nato-step # by:kennedy
- (looks)
* [Washington’s accounts # id:nato-step-washington]
    Under the Soviet threat NATO could take no such step, Kennedy said. # id:r-on-nato-step # by:memorandum
    The decision on Turkey was NATO’s, and could not be taken under threat. # id:t-on-nato-step # by:thirteen-days
    -> looks
* [Moscow’s accounts # id:nato-step-moscow]
    To announce it would tear NATO apart. # id:d-on-nato-step # by:cable
    A decision of NATO’s made it hard to speak of it openly. # id:k28-on-nato-step # by:letter
    Silent on NATO. # id:d30-on-nato-step # by:telegram
    -> looks
+ [Go on # id:nato-step-on # go-on] -> some_time

=== some_time
# scene:visit
If some time elapsed - and per your instructions, I mentioned four or five months - I said I was sure that these matters could be resolved satisfactorily. # id:some-time # by:kennedy
- (looks)
* [Washington’s accounts # id:some-time-washington]
    In four or five months, Kennedy was sure, such matters could be settled. # id:r-on-some-time # by:memorandum
    The missiles in Turkey would be gone shortly after the crisis. # id:t-on-some-time # by:thirteen-days
    -> looks
* [Moscow’s accounts # id:some-time-moscow]
    Removal would take four to five months. # id:k28-on-some-time # by:letter
    The period had been named before. # id:d30-on-some-time # by:telegram
    -> looks
+ [Go on # id:some-time-on # go-on] -> could_not_wait

=== could_not_wait
# scene:visit
I repeated to him that this matter could not wait and that he had better contact Mr. Khrushchev and have a commitment from him by the next day # id:could-not-wait # by:kennedy
- (looks)
* [What Dobrynin’s cable has # id:could-not-wait-cable]
    Time pressed; Dobrynin would report, and call when there was an answer. # id:d-on-could-not-wait # by:cable
    -> looks
+ [Go on # id:could-not-wait-on # go-on] -> letter_sent

// What else accounts of it have. No account that we read says where in the talk it stood.

=== letter_sent
# scene:visit
Kennedy told him of the letter just sent, and of its offer: for the missiles in Cuba, no invasion. # id:letter-sent # by:cable
- (looks)
* [What Kennedy’s memorandum has # id:letter-sent-memorandum]
    A letter had just gone out: the missiles removed, and Cuba not invaded. # id:r-on-letter-sent # by:memorandum
    -> looks
+ [Go on # id:letter-sent-on # go-on] -> generals

=== generals
# scene:visit
Generals, Kennedy said, and not only generals, wanted a fight. # id:generals # by:cable
- (looks)
* [What Kennedy’s memorandum has # id:generals-memorandum]
    Silent on generals in what we read so far. # id:r-on-generals # by:memorandum
    -> looks
+ [Go on # id:generals-on # go-on] -> in_confidence

=== in_confidence
# scene:visit
It was to be kept confidential, and to go through these two men. # id:in-confidence # by:letter
- (looks)
* [What Kennedy’s memorandum has # id:in-confidence-memorandum]
    Silent on secrecy in what we read so far. # id:r-on-in-confidence # by:memorandum
    -> looks
+ [Go on # id:in-confidence-on # go-on] -> agitated

=== agitated
# scene:visit
Kennedy was agitated as never before; twice, lightly, he touched on deception; he gave a direct number at the White House. # id:agitated # by:cable
- (looks)
* [What Kennedy’s memorandum has # id:agitated-memorandum]
    Silent on all this in what we read so far. # id:r-on-agitated # by:memorandum
    -> looks
+ [Go on # id:agitated-on # go-on] -> heard

// After the visit: what it rests on, then a hub whose topics can be taken in any order.
// go-on stands on the first topic not yet taken, so that "next" leaves none out.

=== heard
# scene:heard
Nobody took down what was said, as far as we know. Dobrynin’s cable is of that day, Kennedy’s memorandum of the 30th, as commonly cited; both were secret, each for his own side and for no public. # id:on-paper # by:narrator
Each is the only witness to the other’s words. Kennedy’s book is Kennedy’s again, and Khrushchev’s letter repeats Dobrynin’s cable: neither is a second witness. # id:one-witness # by:narrator
Of the twenty lines all but five are attested by both sides. Four are attested by one side alone, and one is disputed. # id:counted # by:narrator
Most lines follow Kennedy’s memorandum, so that Washington’s page is fine there from the outset. What the picture tells there, it tells by Moscow’s. # id:by-moscow # by:narrator
The accounts part on Turkey. Khrushchev’s letter repeats Dobrynin’s cable, and reached Kennedy the day before the date that is commonly given for his memorandum. There the memorandum may answer Moscow’s version, and not stand beside it. Why either man wrote as he did, no record says. # id:on-turkey # by:narrator
Silence here is often a page that we could not read: of the memorandum we read the first half, of the cable the opening, and the rest only as others report it. # id:unread # by:narrator
- (looks)
* [Where the accounts differ # id:look-differ # go-on] -> differ
* [What came after # id:look-after # {differ:go-on}] -> after
+ [Go to the end # id:look-end # {differ && after:go-on}] -> on_file

=== differ
# scene:differ
Turkey: Kennedy’s memorandum and his book have no bargain. Dobrynin’s cable, Khrushchev’s letter and the telegram of 30 October have readiness, an understanding, a promise. # id:differ-turkey # by:narrator
In 1989 Theodore Sorensen, who edited the book, said that he had cut an admission of the swap from it. So on Turkey the book is its editor’s too; by the rule it counts all the same. # id:differ-cut # by:narrator
James Hershberg writes of private assurances and a secret understanding, and of no open agreement. Then the memorandum’s refusal of a bargain and the telegram’s promise may both be true. We do not decide. # id:differ-both # by:narrator
That the missiles in Turkey would go, Kennedy’s book says more firmly than his memorandum. The memorandum speaks of matters, and Khrushchev’s letter of removal: a hope, or a timetable. # id:differ-months # by:narrator
What to promise by the next day: by Kennedy’s memorandum and his book, that the bases would be removed. By Dobrynin’s cable, that work would be halted and the weapons made unusable. # id:differ-promise # by:narrator
The offer: as a book in Russian reports it, Kennedy’s memorandum adds that Castro end subversion in Latin America. In what we saw, neither Dobrynin’s cable nor the President’s letter of that day has such a condition. # id:differ-offer # by:narrator
Overflights: by Kennedy’s memorandum Dobrynin gave the Cubans’ argument, by his own cable his own objection. To that, the cable has Kennedy answer with a resolution of the Organization of American States. # id:differ-flights # by:narrator
The generals: in Khrushchev’s memoir the President feared that the military might overthrow him and seize power. The magazine Life, which printed it, thought that most unlikely. Dobrynin’s cable has the generals, and no more. Kennedy’s memorandum and book, in what we read, have nothing of it. # id:differ-generals # by:narrator
The deadline: Kennedy told him later that it had been 48 hours, writes Daniel Ellsberg in the draft of a memoir. # id:differ-deadline # by:narrator
How many meetings: from 1989 on Dobrynin told of another, at the embassy on the night of the 26th. So reports Sergei Khrushchev; we saw no paper of the time. # id:differ-meetings # by:narrator
-> heard.looks

=== after
# scene:after
On the 28th, says an aide of theirs, Dobrynin’s cable was telephoned to the leaders in session, and added to the tension. They had already decided to yield, says Zelikow. We do not say that the visit did it. # id:yielded # by:narrator
Khrushchev’s letter was handed over on the 29th, and given back on the 30th lest it surface, by Dobrynin’s telegram. The 30th is the memorandum’s date too, as commonly cited. # id:given-back # by:narrator
In April 1963 the Jupiter missiles were dismantled. # id:dismantled # by:narrator
Kennedy’s book came out in 1968 and 1969, after his death. Dobrynin’s cable was printed in English in 1994; the volume with Kennedy’s memorandum was released on 4 April 1997. # id:released # by:narrator
-> heard.looks

=== on_file
# scene:end
Twenty lines, five records, and no transcript that we know of. # id:on-file # by:narrator
-> END
