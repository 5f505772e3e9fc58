// A draft: the first nine lines, in the order of Kennedy's memorandum.
-> before

=== before
# scene:before
Two men meet alone: Robert Kennedy and Anatoly Dobrynin. # id:alone # by:narrator
The telephone call that asks for the meeting comes at about 7:15 in the evening. Half an hour later they meet in Kennedy’s office. # id:called # by:narrator
-> visit

=== visit
# scene:visit
I told him first that we understood that the work was continuing on the Soviet missile bases in Cuba. # id:work-continuing # by:kennedy
I explained to him that in the last two hours we had found that our planes flying over Cuba had been fired upon and that one of our U-2's had been shot down and the pilot killed. # id:plane-shot-down # by:kennedy
I said these men were flying unarmed planes. # id:unarmed # by:kennedy
I told him that this was an extremely serious turn in events. We would have to make certain decisions within the next 12 or possibly 24 hours. # id:serious-turn # by:kennedy
If the Cubans were shooting at our planes, then we were going to shoot back. # id:shoot-back # by:kennedy
He raised the point that the argument the Cubans were making was that we were violating Cuban air space. # id:air-space # by:dobrynin
I replied that if we had not been violating Cuban air space then we would still be believing what he and Khrushchev had said—that there were no long-range missiles in Cuba. # id:still-believing # by:kennedy
We had to have a commitment by at least tomorrow that those bases would be removed. # id:by-tomorrow # by:kennedy
This was not an ultimatum, I said, but just a statement of fact. # id:no-ultimatum # by:kennedy
-> end

=== end
# scene:end
Nobody took down what was said. Each man put it on paper for his own side. # id:on-paper # by:narrator
-> END
