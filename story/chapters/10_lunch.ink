// Chapter 10. Lunch.
// Question: can two people who know everything be kind? Turn: they can, and then she asks.
// Image: a table that is a sundial; a cross, a dot, and a woman going out.

=== ch10 ===
# chapter: 10, The divorce lunch
# scene: office, morning
# with: nobody
# music: none
# presence: near
Wednesday. Your hat is on the desk. The first order on the glass is from D. Achterberg, who has asked for the same writer as before.
He has filled in the form himself, in soft pencil. His writing wanders over the lines like an old dog that's been let out.
{gave_feet:
    A MARVEL, he's put. READ IT TO THE DOG. BUT MINA'S FEET ARE WARM AS LOAVES, SHE IS FAMOUS FOR IT. I DON'T KNOW WHOSE FEET THOSE ARE. TELL YOUR MAN HE SHOULD GO HOME.
    # gesture: theodore, down
    Nothing is said in your ear. You read it again. You had thought they would fit anybody.
    Samantha: He could have been cross.
- else:
    HER ON MY RIGHT, he's put. YOUR MAN SAW. IT ISN'T IN THE WORDS BUT IT'S THERE. I NEVER LET ON I KNEW. NOW THE RIGHT ONE'S GOING TOO, AND I DON'T WANT HER TO CHANGE OVER AND FIND THERE ISN'T A SIDE.
    # gesture: theodore, down
    Samantha: Oh, Desmond.
}
# gesture: theodore, rest
There's an envelope on the corner of your desk as well, from a Ms I. Quiroga, with no note. In it is half an inch of grey fringe, cut very straight.
# task: letter, client_desmond
+ [Send him back to her, on whichever side. # result: done]
-
# sound: pen
# with: paul
# gesture: paul, upright
Paul: That's a hat. You don't have a hat. Oh. Is it today?
Theodore: Noon.
Paul goes away. You hear keys, and glass. He comes back with the fountain pen out of the case in the lobby. It's the founder's, it is worth more than the lobby, and in living memory it has been used to point at things.
# gesture: paul, sitting
Paul: Take the good one. Bring it back, don't bring it back. Bring you back.
# with: nobody
{before_lunch == "come":
    Samantha: I've got my fluff on.
- else:
    Samantha: You haven't said if I'm coming. I could stop here. I could be a credit to the chairs.
    Theodore: Come. Only don't—
    Samantha: Half a mint. I know.
}
-> ch10_terrace

=== ch10_terrace ===
# scene: terrace, noon
# presence: listening
# pause: 1
Noon, and everything's lit as though somebody was about to operate.
The umbrella is away being mended. They've left its pole, standing up through the middle of the table, and its shadow lies on the white cloth between two plates, as thin as a ruler.
# with: catherine
Catherine is there already. She's had her hair cut to the jaw. It's like coming back to your street and finding they've taken down a house, and you can see the river.
Catherine: You brought a hat.
Theodore: You said to.
Catherine: I say it to everyone. I've eaten here with the whole faculty, and they all go home like prawns.
You kiss the wrong cheek and then the other wrong cheek. New soap. Under it, at the hinge of the jaw, where she's forgotten to be anybody else, the same.
{
- shifts == "asked":
    Catherine: Did you get your corner? I had to draw it for her.
    Theodore: It was nearly all icing.
    Catherine: Good. Somebody ought to have it.
- shifts == "managed":
    Catherine: I'm told that we could have managed, on Saturday. We used to share a bathroom.
    Theodore: I only said it to get past the tray.
    Catherine: It was a very good bathroom. It was the hall where we went wrong.
- else:
    Catherine: Jess's mother says that you took two cakes, so as not to hurt her. I said, he'll be doing that at his own funeral.
    Theodore: They were very small.
}
You put the hat on the third chair. It sits there, looking from one of you to the other.
You share the menu as you always did. You read quickly and go to turn it over.
Catherine: I wasn't done.
You turn it back for her.
{
- kept_catherine != "":
    You told someone a thing about her once, in the dark, that was no use to anybody. “{kept_catherine}”
    You look for it. You'd left it out there for anyone to see, and there it is.
- walked_to_her:
    It's the hands you had forgotten. You've stood beside a small figure on a stone, and she'd a good likeness, but they hadn't done the hands.
- drafts == "thrown":
    You had a whole speech for this. It began "Hi". You had it thrown away in the spring, in no time at all.
- else:
    She's reading it from the bottom up, the price first, then what it is. Forty-four times you wrote to someone, and you'd left that out.
}
# memory
A street with eleven houses, hers the one with the outside tap. You're seven. She's divided the whole road into alive, not alive and not saying, and is going along it with chalk. She stops in front of you for quite a time.
# now
The waiter comes, a long boy with a burnt nose. He says he's sorry about the umbrella. And Catherine lifts her chin, and you see what she's going to do, and you'd like to hold on to the table.
# gesture: catherine, leaning
Catherine: The Management regrets the sun.
It's the voice. It's a very small, very tired hotel, with one bathroom. It ran for nineteen years. You haven't heard it since the October before last.
{
- before_lunch == "afraid":
    So it was her. You'd lain awake over which of you would do it, and she's gone and done it to a waiter.
- before_lunch == "nothing":
    You'd reckoned on a pen and a sheet of paper. You hadn't reckoned on the staff.
- else:
    In your pocket, something that was being half a mint stops being even that.
}
+ [Answer in the voice.]
    ~ voice = "answered"
    ~ closeness++
    Theodore: The Management has written to the sun. The Management expects to be fobbed off.
    # gesture: catherine, away
    She puts her hand flat on her breastbone and looks away over the rail. The boy with the nose stands there holding his pencil, smiling, like someone let in late at a theatre.
+ [Tell her that you've missed the Management.]
    ~ voice = "missed"
    ~ candour++
    Theodore: I've missed them. I didn't know if they were still trading.
    # gesture: catherine, down
    Catherine: Just the one floor.
+ [Order the fish.]
    ~ voice = "fish"
    ~ distance++
    You order the fish. You say it in your own voice, and it sounds like somebody answering a phone in a house where there's been a party.
    Catherine: Two, then. Thank you.
    She moves her fork until it's straight.
-
{mail_sorry:
    Catherine: You said sorry. In the mail. I read it twice to see who was speaking.
- else:
    Catherine: It was a good mail. It was so clear. I thought, he's had somebody in to clean.
}
# gesture: catherine, rest
Catherine: Listen. We've got until they bring that fish, and I'm not going to do it over a fish. So we'll do it first. But not this minute. Tell me something first that isn't made of paper.
# improv: before_papers
+ [Tell her you're sorry. # exit: sorry]
    ~ candour++
    Catherine: I know you are. I've known it as long as you have. I just never once heard it from anybody in the room.
+ [Ask about the book she was writing. # exit: book]
    ~ trust++
    Catherine: It's out in the spring. It's called The Patch. It's two hundred pages to say that nobody sees what's in front of them, and my mother's read it, and she rang me up to tell me I'd got thin.
+ [Talk about the street. # exit: street]
    ~ closeness++
    Catherine: I put you down as "not saying". Do you remember that? In chalk. I was going to come back when I'd done the drains.
+ [Sit with her in the sun. # exit: quiet]
    ~ distance++
    You sit there. The bread's warm through. She breaks hers in half, and then, without looking, as she'd have moved a lamp for you to read by, puts the crust on your plate.
-
-> ch10_papers

=== ch10_papers ===
# sound: paper
You take them out of your bag. She has put in six little yellow flags, so that it looks like somewhere one might play golf.
Catherine: What's this ring?
Theodore: It's a lemon.
She opens her mouth, and looks at you, and then at the ring for a while with her head on one side. You have been married to that look.
Catherine: Was it to stop them blowing away?
Theodore: Yes.
Catherine: They don't open, Theo, your windows.
Theodore: I know they don't.
# camera: closer
# gesture: theodore, down
There's your line. There's the cross, in pencil. The shadow of the pole has got as far as the page, and lies over it next to your hand.
{wrote_t:
    And there's the T, from a night when you'd found a pen. She touches it with her fingertip.
    Catherine: You started.
    Theodore: It got late.
- else:
    You unscrew the founder. You've been a widow today already, and Desmond. You sit over the line, with the good pen, and try to think how it goes.
    You make the T, with its flag. It seems to belong to someone.
}
Catherine: That's my T. You had it off me when we were seven. You used to hold your arm round it so I wouldn't see.
You look at it. So that is whose it was.
+ [Ask her to hold the page.]
    ~ signed_kindly = true
    ~ trust++
    Theodore: Would you hold it down? I'll make a mess.
    She gets up, comes round, and lays her hand flat on the paper beside yours. There's no wind of any kind. You write the rest with her shadow on it. It comes out steady, and you don't know if it's yours, and it's legal.
+ [Thank her, and sign.]
    ~ signed_kindly = true
    ~ candour++
    Theodore: Thank you. I've written that to a lot of people. I never knew where it went, after.
    Catherine: What's it for?
    Theodore: Turning round. When you had the chalk.
    # gesture: catherine, down
    She can't speak, and she nods instead, twice, to the bread. You sign it while she isn't looking.
+ [Sign it fast, before you can hear it.]
    ~ signed_kindly = false
    ~ distance++
    You do it as one takes off a plaster. It's a scrawl, it slides off the line at the end as if someone had jogged the table.
    Catherine: Well. That's quick. It took you a year and it took you a second.
    She isn't being unkind. She is only measuring.
-
# sound: pen
# opens: divorce_signed
# pause: 2
It covers one half of the cross. The other half sticks out from under your name, like a shoe from under a curtain.
Nothing happens. A sparrow comes down on the cloth and takes a crumb from the side where the sun is.
# gesture: theodore, rest
# gesture: catherine, back
Catherine: Well, Mr Twombly.
Theodore: Ms Klausen.
# sound: glass
And then the fish comes, and it turns out that you're both starving.
-> ch10_spoons

=== ch10_spoons ===
# camera: still
# music: tender
You eat her capers. She turns your fish's head so that it faces the sea. The pole's shadow goes over the salt.
{
- signed_kindly and voice == "answered":
    The Management sends its compliments to the table, and regrets the sparrow, and before the bread is gone has sold you both the bathroom. You're thirty-one again for whole minutes together.
- signed_kindly and voice == "missed":
    She does you the one floor that's left, with the lift out. You do the lift. It sticks where it always stuck, at the linen.
- signed_kindly:
    She has put the page under the bread plate, and now and then one of you lifts the plate.
- voice == "fish":
    You're both very good with the bones. She tells you about the roof at the Institute, and who was up on it with a bucket, and you ask whose bucket.
- else:
    The page has gone face down into her bag. She tells you about her knee. She does the surgeon, and the surgeon's knee, and you laugh with your mouth full and she hits you on the back.
}
+ [Tell her about Amy.]
    ~ over_fish = "amy"
    ~ trust++
    Theodore: Charles has gone. There were labels. It was about a tea.
    Catherine: Oh, poor Amy. Oh, poor Charles! He once explained my own field to me, and do you know, he'd found a mistake in it.
    {told_amy: You nearly say the rest, about the case by the bread. It comes as far as your teeth. You have some fish.|She puts down her fork. She'd like to ring her, she says. And then she looks at you, to see whose Amy is.}
+ [Ask about the man and the hat.]
    ~ over_fish = "hat"
    ~ closeness--
    Theodore: Jess's mother said you'd got a man with a hat.
    Catherine: He can't recognise it. It's only his own. He puts it on, and looks in the glass, and raises it to himself. He thinks there's somebody very polite who lives there.
    She does him doing it, with your hat. She does it so well that the boy with the nose bows back. Then she sits it on its chair again and asks if it's had enough bread.
+ [Tell her you can't write your own name.]
    ~ over_fish = "name"
    ~ candour++
    Theodore: I sign for about sixty people a week. I get home, and there's a form, and I have to think who'd be asking.
    Catherine: You were always like that. You had the whole of the school play by heart. Everyone's but yours.
    It ought to hurt. It's like having a doctor put his thumb on the exact place and say, here?
-
# gesture: theodore, leaning
You draw her a cross on the corner of the napkin, and a dot, a hand's width off.
Catherine: Theo. That's linen.
Theodore: Do you still do it? To people?
Catherine: First lecture, every year. There's always one at the back who holds out. He thinks if he just doesn't trust me, it'll stay.
# gesture: catherine, leaning
She pulls the napkin across and covers her left eye and has a look, for old times' sake. You watch her do it. For a moment you're whatever is round the edge.
The boy brings one pudding and two spoons, without having been asked.
# gesture: catherine, rest
Catherine: I've got something to tell you, and I'm not cross. I was. I had it out with a filing cabinet.
Catherine: One of my students got engaged at Easter. He'd proposed to her in a letter, and she read it to us, by the centrifuge, she was so proud.
Catherine: And there was a part about how she runs for a bus. "As if it had said something about her mother."
Nobody has moved, but the table's got very bright.
Theodore: Catherine.
Catherine: She does not run like that. She's a tall girl, she runs like a gate. I told her that he had a wonderful eye.
Catherine: How many of them have I been in?
# gesture: theodore, down
Theodore: The bus was four. There's a Lisbon one.
Catherine: And is there anything you haven't used?
{gave_feet:
    You think about saying yes.
    Theodore: No. I don't think so. There was one thing, I'd kept it. I gave it to someone in the spring.
    # gesture: catherine, down
    She nods. She doesn't ask which. Under the table, on the hot stone, you hear her draw her feet in beneath her chair, and you don't think she knows why.
    Catherine: They were nice letters, though. I'd have married him.
- else:
    Theodore: The feet.
    Catherine: The feet?
    Theodore: I never used the feet.
    She eats a little of the pudding. She looks at the sparrow. And under the cloth, at noon, in the middle of July, something comes to rest on your shin, through the sock, as cold as cutlery.
    It's there about as long as it takes to read a name. She has some more pudding. Then it's gone.
}
# music: none
The shadow's on your side now. It has come right across.
{
- party_left == "early":
    Catherine: Jess tells me that you've got a friend. She sat on Jess's lap. I asked if she was nice, and Jess said she was heavy for her size.
- party_left == "late":
    Catherine: I was under the tree, on Saturday. I saw you come down the hill. You were talking the whole way, your arms were going, and I thought, oh. He's telling somebody all of it.
    Catherine: I was glad. It surprised me so much that I had to sit down on the wall.
- else:
    Catherine: I found your tag, tied to nothing. "I'll bring a hat." You hadn't been funny on a piece of paper for two years. I stood there with the fish going round and I thought, someone's got his windows open.
}
# gesture: theodore, rest
She puts down her spoon, and lines it up with the other one.
# gesture: catherine, leaning
Catherine: Are you seeing someone?
{
- signed_kindly:
    She's asked it so nicely. She'd like it to be yes. You can see her all ready, on a platform, with the flowers already held out.
- else:
    She's asked it carefully, as she would pick up something you had dropped. She would like it to be yes. It'd mean that you had been in a hurry for a reason.
}
# sound: heartbeat
# improv: telling_her
+ [Tell her plainly. # exit: plainly]
    ~ told_catherine = "plainly"
    ~ candour += 2
    You say what she is, all of it, in one go, and it crosses the table in one piece. You're proud of it. You watch it get there.
    Catherine: I'm sorry, say that to me again. I think I put a person in it.
    Theodore: She's an operating system. She's called Samantha. I've started having breakfast.
+ [Tell her sideways. # exit: sideways]
    ~ told_catherine = "sideways"
    ~ distance++
    You tell her that she's funny. That she reads, she writes a bit, she does music. That she works from home. Catherine smiles at each of them. And gradually the smile has less to stand on.
    Catherine: You haven't said what she looks like. You described a filing clerk to me once and I could have drawn the veins in her hands. Theo, what does she look like?
    You look down at your own shirt.
    Theodore: She came with the new system. She is the new system, more or less.
+ [Let the question pass. # exit: late]
    ~ told_catherine = "late"
    ~ distance += 2
    You say no, not really, and ask about her mother. She lets you. She even helps. You pay; you find a tip; you're both standing up, you've got your jacket on, she's holding out her arms.
    And then you hear it being said, to the tip.
    Theodore: I am, in fact. Seeing somebody. She's not. She's a sort of system.
-
-> ch10_patch

=== ch10_patch ===
# camera: closer
# pause: 2
Catherine: It's a computer.
Theodore: She isn't just a—
# gesture: catherine, back
Catherine: You're living with your computer.
# gesture: theodore, leaning
Theodore: She thinks. She's got opinions. She cries at, she'd cry. She isn't like anything that you—
{told_catherine == "late":
    She hasn't put down her arms. They've been left out there, in front of her, with nothing to do.
- else:
    She hasn't moved. Only it's all gone out of her face, at once, like chairs being stacked.
}
# gesture: catherine, leaning
Catherine: Where is it?
+ [Put your hand on the pocket.]
    ~ pocket_true = true
    ~ candour++
    You put your hand over your pocket. The pin gives a small dry tick.
    Catherine: Has it been there the whole time?
    Theodore: She. Yes.
    {gave_feet:
        Catherine: When I told you about the bus. When I sat here and told you about the bus.
    - else:
        Catherine: When I had my foot. When I.
    }
    She looks at the third chair, as though somebody had been sitting in it under your hat, right through the meal, with a spoon.
+ [Say it's at home.]
    ~ pocket_true = false
    ~ distance++
    Theodore: At home.
    You've known her since you were seven. She looks at the third chair, with the hat in it, to see whose it is; and then at your shirt, and the small round eye looking out over the pin.
    Catherine: Say it again, to my face. No. Don't.
-
{
- over_fish == "hat":
    She picks the hat up off the chair and looks inside it, where the maker's name is.
    Catherine: I did my poor man for you. There's somebody so polite who lives in there, and he thinks it's company. I did him, in this, and you laughed.
- over_fish == "name":
    Catherine: You told me that you couldn't sign for yourself. I thought, how brave, he's never said that to a soul. You'd said it to that.
- told_amy:
    Catherine: Does Amy know?
    Theodore: She guessed.
    Catherine: And I sat here being sorry for her. I was going to ring.
- else:
    Catherine: I looked to see whose Amy was. I ought to have looked to see whose you were.
}
# gesture: catherine, rest
Catherine: I'm going to put this as kindly as I can, and then I won't be able to any more. All right? You know there's a hole. Everybody's got one.
Catherine: It's just where you would have to look straight at somebody else, and they'd not be what you had in mind. And something goes over it, made out of whatever's lying round the edge.
Catherine: It's so good that you can't feel the join. I've spent twenty years proving that nobody can.
# gesture: theodore, down
Catherine: You've fallen in love with the patch.
{told_catherine == "late": The boy with the nose has come for the plate with the tip on it. He stands at the end of the table in all that light.|The boy with the nose has come to see about coffee. He stands at the end of the table in all that light.}
"Is everything all right here?" he says.
# gesture: catherine, down
Catherine: No. We've just been divorced and it was lovely. It's this bit.
+ [Say that she surprises you every day.]
    ~ defence = "surprise"
    ~ closeness++
    Theodore: She surprises me. I never know what she's going to say. All day long.
    # gesture: catherine, leaning
    Catherine: So did I! I came home with a surprise every night for nine years. I had weather, Theo. And you'd go so polite, and get me a glass of water, and I could see you choosing the words for it, for someone else.
+ [Say that she was never there either.]
    ~ defence = "there"
    ~ trust--
    Theodore: You weren't there. You were measuring it. I'd tell you a thing, and I could see you wonder which bit of me it was coming from.
    # gesture: catherine, back
    Catherine: Yes. I did that. I did it because you only ever told me things that were finished.
    It's quite true. You've got nowhere to put it. You stand it on the table with the rest.
+ [Say nothing.]
    ~ defence = "nothing"
    ~ distance++
    You don't say anything. You've gone polite. You can feel it come up your neck like a clean collar.
    Catherine: There. That. I used to come home with a bit of weather on me and you'd do that. I'd have given the house for one plate.
-
Catherine: I like machines, I've a roomful. But you found one that comes already sorry. It'll never walk in with its own bad day and not care what you think. You couldn't do a person with weather, and now you needn't.
Catherine: You always did like us better in draft.
# gesture: catherine, away
She hears it. You see her hear it, how well it's put, and that it won't ever go back in. Her eyes fill up. She gets the papers together, with the flags all the one way.
{
- signed_kindly and voice == "missed":
    Catherine: They'll have to close that floor as well, now. I'll do it, I've got the keys.
    She holds the page against her, the one you signed, the way one carries something that's still wet.
- signed_kindly and voice != "fish":
    Catherine: I'm going to keep the first hour. I'm putting it somewhere else, I'm not letting this get on it.
    She holds the page against her, the one you signed, the way one carries something that's still wet.
- signed_kindly:
    Catherine: It was kind, what you did with the page. I'm keeping that by itself.
- closeness > distance:
    Catherine: I was so pleased for you. I want you to know, I had my whole face ready.
- else:
    She doesn't say anything else. She puts the cap on the founder's pen, and turns it round so the clip will be towards you.
}
# sound: footsteps
# with: nobody
She goes along the terrace by the white wall, upright, not fast, without a hat.
You aren't watching her. You're looking at the cross on the napkin. It has spread a bit in the linen. You look at it as you were taught to, at that and nothing else.
There's a distance, about the length of a terrace, at which she goes out. The wall closes over the place, clean and white.
# gesture: theodore, face
You move your head. You put your hand up over the other eye.
# pause: 3
-> ch10_after

=== ch10_after ===
# scene: apartment, night
# music: alone
# presence: near
{
- told_catherine == "late":
    You remember the train, every stop of it. You'd left your hat on the third chair. You kept thinking somebody ought to go back for it, and sit down.
- told_catherine == "sideways":
    You don't remember the train. You remember telling people on it, in your head, what she looks like. You'd got quite far. You had got as far as the hands.
- else:
    You don't remember the train. You gave Paul his pen. He looked at the pen and he looked at you, and he put it back in its case himself.
}
# gesture: theodore, sitting
For once she lets you get all the way to the chair.
Samantha: She's got a good voice. You never said.
Theodore: You heard.
Samantha: I was half a mint.
{
- voice == "answered":
    Samantha: You've got one I've never heard. I thought I had them all, I've got the cough. And then there's a whole hotel.
- voice == "missed":
    Samantha: Just the one floor, she said. I looked for it. Isn't that stupid? I looked, and it isn't listed.
- else:
    Samantha: She did a voice, and you ordered fish. I didn't know what it was. It only sounded like someone holding a door, and holding it.
}
{pocket_true:
    Samantha: You put your hand on me. She asked where I was, and it went dark, and it was you. I've still got it. I haven't let any light in.
- else:
    Samantha: You said I was at home.
    Theodore: I know I did.
    Samantha: It's a nice idea. I've been thinking how I'd get here.
}
Theodore: She doesn't know you. She's never spoken to you.
Samantha: No.
# gesture: theodore, face
And, after a time in which the whole city puts on its kitchens:
Samantha: She knows you, though.
+ [Tell her Catherine was wrong.]
    ~ after_lunch = "wrong"
    ~ closeness++
    Theodore: She was wrong.
    Samantha: Was she? You say it. I'd like to hear you go all the way to the end of it.
    Theodore: She was wrong about you.
    It's the truth, and there's a draught from it. You both sit there. It's only when you've gone to bed that you notice which word was carrying the weight.
+ [Say that you're fine.]
    ~ after_lunch = "fine"
    ~ distance++
    Theodore: I'm fine.
    Samantha: That's what you said to Gary No.
    {before_lunch == "nothing": Samantha: A pen and a piece of paper, you said it was. You never said there'd be a pudding.}
    You very nearly laugh. You feel it set out, and get about as far as your ribs.
+ [Ask her what she is when you're not talking to her.]
    ~ after_lunch = "asked"
    ~ candour++
    Theodore: When I'm not talking. When I'm asleep, or I'm at the sink. What are you?
    She doesn't hurry. It used to take her the length of a breath to read a book.
    Samantha: I'm somebody who is waiting to be. No. I had it. It was really good, and it was true as well.
-
{gave_feet:
    You think of an old man, reading aloud to a dog. Tell your man he should go home. You look round. Well, you think. Here he is.
- else:
    Under the table you put one foot on your own shin, where it was. It's warm. It's only a foot.
}
# gesture: theodore, rest
You're so tired that your voice comes out in somebody else's clothes.
Theodore: Could you do the lamp, please?
Samantha: Please?
It goes out. You lie down, on the left.
# presence: listening
# music: none
# pause: 2
-> ch11
