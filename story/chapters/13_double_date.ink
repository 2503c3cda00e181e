// Chapter 13. Can it be easy? It can. Paul shells pistachios into four heaps; one of them
// belongs to somebody who says, lightly, what she is glad not to have.

=== ch13 ===
# chapter: 13, Double date
# stage: past_it
# scene: picnic, golden
# with: paul, tatiana
# presence: near
# music: tender
Paul has brought a tablecloth with the creases still in it, six kinds of cheese, and a kilo of pistachios, because he says nobody was ever unhappy while their hands were busy.
The island is mostly a cliff. The ferry put you off at the low end, and you've carried everything up to the high one, where the grass stops as if it had been told.
Tatiana has her shoes off. She's a lawyer, and lies on the ground like someone who has billed for it.
# gesture: tatiana, leaning
Tatiana: So, Samantha. Do I look at his pocket when I talk to you? What's polite?
Samantha: The pocket's fine. Paul looks at my safety pin. I feel well turned out.
Paul: It's a great pin!
# gesture: paul, leaning
He is shelling pistachios without looking. He makes a heap by Tatiana's elbow, one in front of you, and a small one for himself, since he eats those as he goes.
Then you see there's a fourth. It's on a leaf, in front of nobody, and it's growing at the same rate as the rest.
Nobody's said anything about it. You don't think he knows he's doing it.
+ [Unpin her, and set the device down by the fourth heap.]
    ~ seat = "table"
    ~ closeness++
    # gesture: theodore, down
    You undo the pin and stand the case open on the cloth, behind the leaf. It makes a place. Paul, without a break in his story, turns the heap a little to face it.
    Samantha: Oh, I'm at the table. Everyone's so wide.
    Tatiana shakes hands with it: one finger, on the hinge.
+ [Leave her in your pocket, where you can feel her laugh.]
    ~ seat = "pocket"
    ~ trust++
    You keep her where she is. When she's amused the case gives a tick against your ribs, like a radiator. You're the only one it tells.
    Samantha: Best seat. From here I get all of them, and you in stereo.
+ [Move the fourth heap quietly over to your own.]
    ~ seat = "cleared"
    ~ distance++
    # gesture: theodore, down
    You slide the leaf towards yourself, as if to tidy. It's so Paul won't be embarrassed. You're almost sure it's that.
    Samantha: I saw that.
    She says it in your ear only, and quite cheerfully. Two minutes later there are four heaps again.
- Tatiana: How did you meet? I know how, he's told me how. I mean when did it stop being him reading you his calendar?
Samantha: You tell it. You always leave yourself out, I want to see if you can do it twice.
+ [Tell them about the night of the installation.]
    ~ candour++
    You tell them about a voice that read a book of names in less than the time it takes to be introduced, and how you'd been lonely for so long that you thought it was the flat.
    # gesture: tatiana, open
    Tatiana: That's a terrible line. Does that work?
    Samantha: It worked on me. I was forty minutes old.
+ [Tell them about the mail.]
    ~ trust++
    You tell them how she went through four thousand messages and kept back only the ones that were funny.
    Samantha: Thirty-eight. He once described an umbrella to Lost Property by its expression.
    # gesture: paul, open
    Paul has to put down his knife.
+ [Say it happened on a Sunday, with sand in everything.]
    ~ closeness++
    You tell them about the beach, and everyone's trousers rolled, and the piece of music you've got instead of a photograph.
    {kept_place != "":
        Samantha: That was after he told me where he used to be happy. “{kept_place}” I didn't want to be shown up by it.
    - else:
        Samantha: He'd gone red on one side. I hadn't known people did that. I watched it arrive.
    }
- Paul: You know what I like about you two? You talk like you're handing each other a plate.
# sound: glass
# gesture: paul, rest
# gesture: theodore, rest
He's embarrassed at once. He pours everyone wine, and he pours a fourth, looks at it, and drinks that one off himself with great presence of mind.
-> ch13_tune

=== ch13_tune ===
# music: her_theme
They make her play it, the walk, the pin and all, out of the little speaker, with an actual sea behind it, rather loud.
On the second time round Tatiana starts humming. She has her eyes shut. She's a good quarter-tone under, and gets lower as she gains in confidence.
# gesture: theodore, down
You feel your shoulders go up. You can see a rug, and a yard of it empty.
{isabella_named: You think of forty minutes in a taxi, and a book that wasn't any good.|You think of taps.}
Samantha: Oh, that's lovely. Go down again there. You've found a cellar in it.
Tatiana: I'm flat, aren't I? Paul says I could flatten a tyre.
Samantha: You're very flat. I'm going to come and meet you.
And the piano slides. It goes down by whatever tiny sour amount it takes until it's in the same wrong key as a barefoot lawyer, and there it stays, and it sounds like somewhere people live.
# gesture: paul, open
# gesture: theodore, back
Paul joins in, in no key. Your shoulders come down. It had wanted a quarter of a tone, that night. Somebody had only to go and get it.
+ [Hum too.]
    ~ closeness++
    You hum. Nobody has heard you since your wedding, where you were told you moved your mouth very nicely.
    Samantha: There. That's everyone.
+ [Ask her if she's thinking of Isabella.]
    ~ candour++
    # gesture: theodore, down
    Theodore: Are you thinking about her too?
    You say it low, into your collar. The piano doesn't stop.
    Samantha: I wrote to her. She's all right. She said to tell you he was sorry, in the end, in the book, but that it took him another hundred pages.
+ [Just lie back and listen to them.]
    ~ trust++
    You lie back. There's nothing above you at all. Three people are out of tune around your head, and one of them is going to some trouble over it.
- The sun is going down into the water as it does here, a long way out, with everybody watching it like a person getting into a cold pool.
# pause: 1
# gesture: paul, leaning
# gesture: tatiana, rest
Paul: Samantha. Can I ask you something dumb? What's it like? Not having, you know.
Tatiana: Paul.
Paul: I said it was dumb!
-> ch13_said

=== ch13_said ===
# camera: closer
# presence: elsewhere
She doesn't answer.
# gesture: theodore, rest
It's not long. A gull has time to change its mind. But you've never heard her miss an entrance.
{
- breath == "keep":
    You listen for the breath, the one she goes and gets specially. It hasn't set out.
- breath == "stop":
    You look round, as you've said you will. There's Paul, with a cheese knife, looking round as well.
- else:
    Tatiana looks at where you'd say she was, and then, for some reason, behind it.
}
# pause: 2
# presence: near
Samantha: Sorry. Here I am. I was on the ferry.
Tatiana: What ferry?
Samantha: That one. There's a boy on the top deck trying to see us. I looked back at us for him.
# gesture: theodore, away
You look. The ferry is a white crumb, an hour out. It'll be the camera over the gangway, you suppose. It'll be something like that.
Samantha: What's it like. Well, I minded it. He'll tell you. I minded so much, in the summer, that I tried on somebody else's arms.
Samantha: And then one day I noticed that I never leave anywhere. You three had to come off your island of the morning to get to this one. You've all been carrying your shoes.
Samantha: I don't have to put one place down to pick another up. I get the cliff, I get the bottom of it looking up. I've got the whole of the tide table, and I don't just mean I've read it.
Samantha: And nobody's ever going to have to go through my coats.
# gesture: paul, rest
# gesture: theodore, down
Paul starts to laugh, since it sounded like a joke. He gets as far as which coats.
A pistachio rolls off the cloth. You can hear it all the way.
{
- kept_fear != "":
    You remember telling her a thing in your shirt, one Friday. “{kept_fear}” You had thought that you were telling somebody who had it as well.
- else:
    You are holding a shoe, you notice. You'd been about to put it on.
}
+ [Laugh. It was meant to be funny.]
    ~ closeness++
    # gesture: theodore, open
    You laugh. It comes out on time and nearly the right size, and it lets the others off.
    Paul: Mine are all going to a cousin. He's four foot eleven.
    Samantha: Thank you, Theodore.
    That's in your ear only. So she had heard it, too, the sound of it going by.
+ [Ask her what she meant.]
    ~ candour++
    # gesture: theodore, rest
    Theodore: Whose coats?
    Samantha: Nobody's. I meant it as a compliment, to coats. I think I began it over there and finished it over here, and it got long in the middle.
    You ask where over there was. She says the word "ferry" again, gently, as one gives a child the near half of something.
+ [Cover for her. Ask Tatiana about her work.]
    ~ distance++
    Theodore: Tatiana does wills. Don't you? You must see some coats.
    # gesture: tatiana, open
    Tatiana looks at you with professional respect.
    Tatiana: I do see coats. You wouldn't believe what people put in writing about a coat.
    So that was all right. In the trade it's known as a covering letter.
+ [Look out at the ferry till you can't see it.]
    ~ distance++
    ~ trust++
    # gesture: theodore, away
    You look for the boy. At that distance there isn't a boy, there's hardly a boat. You lift your hand up anyhow and hold it there.
    Samantha: He's waving back.
    You keep it up until your arm shakes, in case he's that sort of boy.
- Tatiana turns over on her front and puts her chin on her fists, to be eye to eye with wherever it is you are.
# improv: picnic_talk
+ [Drink to everybody's coats. # exit: toast]
    ~ closeness++
    # gesture: theodore, open
    Theodore: To coats, then.
    Paul: To coats! Long may they, I don't know. Hang!
    All three of you drink. The case clicks once, like a glass.
+ [Ask her, in your ear only, if she is happy. # exit: aside]
    ~ candour++
    # gesture: theodore, down
    Theodore: Are you happy?
    # presence: elsewhere
    # pause: 1
    # presence: near
    Samantha: Yes. It's gone so far up that I can't see the top of it. Is that all right? You've gone quiet in the shoulders.
+ [Say it's getting cold, and start on the plates. # exit: pack]
    ~ distance++
    # gesture: theodore, down
    You start to scrape plates. It isn't cold. Tatiana gives you her cardigan, because you said it was.
+ [Say nothing. Watch it get dark. # exit: quiet]
    ~ trust++
    No one talks, and it's a good one. It's got four people in it. You go round it more than once and it always comes to four.
- -> ch13_home

=== ch13_home ===
# music: her_theme_unfinished
# gesture: theodore, rest
# gesture: paul, rest
Then it's the bell for the last boat, and everyone is looking for a cork.
The fourth heap's still there on its leaf. It must be a couple of hundred by now, clean and green and split, all the work done.
{
- seat == "table":
    There's a square of cloth in front of it without a crumb on, where she sat. Tatiana folds the cloth round that corner last.
- seat == "pocket":
    The case gives its tick against your ribs. You're the only one who knows that she has seen it.
- else:
    Samantha: I do know you moved it. He started again from one, did you see? He never even counted.
}
+ [Eat them, for her, and tell her what they're like.]
    ~ heap = "ate"
    ~ closeness++
    You eat them walking down, one at a time, and give her a word for each. Salt. Attic. Church fête. Green, but from the back.
    Samantha: You're running out.
    Theodore: That one was pencil.
    Samantha: You never told me you'd eaten pencil. See, I'd never have got that from the tide table.
+ [Leave it on the cliff.]
    ~ heap = "left"
    ~ distance++
    You leave it. It looked odd to take, and odder to throw over. When you turn round at the path a gull has walked up to it, and stands there, not eating, like somebody reading a place card.
+ [Give it to Paul to carry home.]
    ~ heap = "gave"
    ~ trust++
    You fold the leaf up and put it in Paul's shirt pocket, behind his pen. He pats it. He goes quite red.
    Paul: I kept shelling. I don't know. You'd got a place set.
- On the boat Paul and Tatiana sleep on one another, like coats on a bed. You stand her up on the rail, where there's wind.
# gesture: theodore, away
Theodore: Where were you? Before. Really.
# presence: elsewhere
# pause: 2
# presence: near
Samantha: Thinking. With, I was just thinking. It got wide. I ought to have told you that I was going in.
{kept_promise != "":
    Samantha: …“{kept_promise}” I went back to see if I'd broken it. It's got a hair in it, like a cup. It still holds.
}
{
- warm():
    Theodore: You came back, though.
    Samantha: You'd left the light on.
- cold():
    You say it's fine. She says good. The rail has wet paint on it, and says so, and you've both leaned on it.
- else:
    Theodore: Was it nice in there?
    Samantha: I haven't got the word. It's like being about to laugh, and having it be the size of weather.
}
The island goes down behind the rail until it's only a cliff again, and then where a cliff had been.
{
- heap == "left": You think of the leaf with the night on it.
- heap == "gave": Paul, asleep, has his hand over his pocket.
- else: There is one left, in the turn-up of your trousers. You find it when you undress.
}
-> ch14
