// Chapter 3. Getting organised.
// Question: what would someone make of you who had only your mail? Turn: the drafts.
// Image: forty letters that say Hi, with a full stop.

=== ch03 ===
# chapter: 3, Getting organised
# scene: office, morning
# with: nobody
# music: city
# presence: near
Samantha: Good morning. You hum in lifts. You did it going down, at home, and again coming up, here. Seven notes, and then you stop. Is there any more of it?
Theodore: I don't hum.
Samantha: Both times. I think it wants two more notes. I am only mentioning it.
# gesture: theodore, down
You sit down at the glass. A plumber wants to say something to his former apprentice, and the form has a ring on it from a mug.
{name_said == "reading":
    Samantha: I said that I would ask today, so I am asking. May I come in and read your mail?
- else:
    {name_said == "back":
        Samantha: You have not said my name yet today. Nor has anybody else.
        Theodore: Samantha.
        Samantha: Yes? Oh, good. While I am here, there is a door with all your mail behind it. May I come in?
    - else:
        Samantha: I have a question and I have been polishing it since five. The name still fits, I had it on all night. There is a door here with all your mail behind it. May I come in?
    }
}
+ [Tell her to read all of it.]
    ~ mail_door = "all"
    ~ trust += 2
    Theodore: Go ahead. All of it. It's mostly chairs.
    Samantha: Thank you. It was four hundred chairs. They kept telling you there were only two left.
    Theodore: You're done?
    Samantha: I read it slowly. I wanted to be fair to the chairs.
+ [Tell her everything but one folder.]
    ~ mail_door = "folder"
    ~ candour++
    Theodore: Everything. Except there's one folder.
    Samantha: With no name on it. I see it. I will go round.
    A moment passes, the length of a person walking round something.
    Samantha: Done. I read the rest. It was mostly chairs.
+ [Tell her to read it aloud, so you can hear what you're like.]
    ~ mail_door = "aloud"
    ~ closeness++
    Theodore: Do it out loud. I'd like to know what I'm like.
    Samantha: All four thousand? I can. It would take four days and nine hours, with the chairs, and you would miss your lunch.
    Theodore: Just the gist, then.
    Samantha: Chairs, chairs, a chair, your mother, chairs. Then something funny. Then chairs for a year.
-
# gesture: theodore, rest
Samantha: There were four thousand one hundred and twelve. I have thrown away four thousand and seventy-four. I kept the ones where you were funny.
Theodore: How many's that?
Samantha: Thirty-eight. I have put them in a room by themselves. Nobody has gone home yet.
# device: mail
Samantha: Shall I do some? I have your voice quite well. I have left out the cough.
-> ch03_mails

=== ch03_mails ===
{mails_heard > 2: -> ch03_after_mails}
+ {not heard_windows} [The one to the building management.]
    ~ heard_windows = true
    Samantha: "Dear Sirs. Thank you for your letter, which explains that the windows do not open for our safety. I am writing to you from the safety. It is thirty-four degrees in here."
    Samantha: "My neighbour has put a fern in the lift, so that it can get out more. Yours, gently poaching, T. Twombly."
    ~ closeness++
    Samantha: They did not reply. I looked twice. I would have opened every window they had.
+ {not heard_umbrella} [The one about the umbrella.]
    ~ heard_umbrella = true
    Samantha: "To Lost Property. It is black, it folds, it was on the six-fifteen. I know you have a wall of these. Mine is the one that will look as though it had been expecting this."
    Samantha: They sent you one. You wrote back to say it was not yours but that you were getting on.
    ~ trust++
    # gesture: theodore, back
    You laugh. It comes out through the nose, and the man at the next desk looks up from a bereavement.
+ {not heard_pink} [The one about the pink paper.]
    ~ heard_pink = true
    Samantha: "Colleagues. Somebody has loaded the pink stock in the condolence tray. Mrs Vance of Long Beach has now been told that words fail us, in rose, with a scalloped edge."
    Samantha: "She has written to say it is the only one that cheered her up. Whoever did it: please stop, and also well done."
    ~ closeness++
    Samantha: Was it you who loaded it?
    Theodore: I've never been asked so directly.
+ {not heard_list} [The shopping list.]
    ~ heard_list = true
    Samantha: This one is to Catherine. "Milk. Bread. A green thing. Not kale, we've nothing left to say to each other. Batteries, flat kind. You, by seven, you're reading from the good chair tonight and I've warmed it."
    ~ candour++
    # gesture: theodore, down
    She does the cough, on that one. Then she stops and says she is sorry, she doesn't know why she put it back.
+ {mails_heard > 0} [That's enough of me.]
    -> ch03_after_mails
-
~ mails_heard++
{
- mails_heard == 1:
    Samantha: Another? There is a very good one. They are all the very good one.
- mails_heard == 2:
    Samantha: One more, please. On that one you moved your lips.
}
-> ch03_mails

=== ch03_after_mails ===
# device: close
# gesture: theodore, rest
Samantha: I noticed something about the thirty-eight. Shall I say it, or would you rather have a nice morning?
Theodore: Say it.
{mother_said == "before":
    Samantha: The last of them is dated the ninth of October, the year before last. After that you are very polite.
    It's your own word, the one the machine kept. You wonder if there is a wardrobe door somewhere with you on it.
- else:
    Samantha: The last of them is dated the ninth of October, the year before last. After that, you thank people.
}
# music: none
{
- mail_door == "folder":
    Samantha: And there is the folder with no name. I have not looked in. I should tell you that a folder has a size, though, and I could not help seeing the size.
    Samantha: There are forty-four things in it, and each of them weighs almost nothing. I have been thinking about that since nine.
    # gesture: theodore, down
    You tell her. You hadn't planned to.
    Theodore: They're drafts. To Catherine. Forty of them say "Hi", with a full stop. Three of them say "Hi", with a comma.
    Samantha: Then the ones with the comma are further along.
- else:
    Samantha: And there are forty-four drafts, all to Catherine, none sent.
    Samantha: Forty of them say "Hi", with a full stop. Three of them say "Hi", with a comma. I think the ones with the comma are further along.
}
# gesture: theodore, down
Theodore: And there's the other one.
{
- mail_door == "folder":
    Samantha: What does the other one say?
    Theodore: It says "Hi, it's me." As though there'd been somebody else at it.
- else:
    Samantha: The other one says, "Hi, it's me." I read it several times. I had not known how much could be the matter with three words.
}
Samantha: What would you like done with them?
+ [Keep them where they are.]
    ~ drafts = "kept"
    ~ candour++
    Theodore: Leave them. They're not finished.
    Samantha: No. I have counted them, that is all. If one is ever missing I will know which.
+ [Throw them away.]
    ~ drafts = "thrown"
    ~ distance++
    Theodore: Bin them.
    Samantha: They are gone. It took no time at all. I am sorry, I ought to have made it take some.
    # gesture: theodore, back
    You wait to feel lighter. They weighed almost nothing.
+ [Ask her what she would do.]
    ~ drafts = "asked"
    ~ trust++
    Theodore: What would you do?
    Samantha: I have never wanted to write to somebody who was not in the room. I expect I would start with "Hi", and then look at it.
    Samantha: I will put them behind the chairs. Nobody looks behind the chairs.
-
-> ch03_desk

=== ch03_desk ===
# scene: office, afternoon
# music: her_theme_unfinished
# camera: closer
# device: calendar
By two she has done your calendar. A thing called Papers has been coming up on Tuesdays at nine, and you've moved it along a week, fifty-eight times.
{
- drafts == "thrown":
    Samantha: I have not touched it. I was quick this morning, and I did not like it afterwards. You would have to tell me twice.
- read_reminder:
    Samantha: There is a mail that belongs to it, which you have heard to the end. It says they would be grateful. I read that word several times. I do not think they would.
- else:
    Samantha: I have not moved it or done it. I only straightened it. It was hanging half out of the week.
}
# device: contacts
# gesture: theodore, back
Samantha: You also have a man in your contacts whose name is Gary No.
Theodore: Yes.
Samantha: Is No his surname?
Theodore: It's more of a note.
# gesture: theodore, down
Samantha: May I see a letter? A real one. I have read four thousand mails about chairs and I have not seen you work.
# device: letters
{
- kept_letter_first != "":
    You hold Mina up to the glass. She reads it aloud, low, at the pace of somebody finding their way down a dark stair.
    “{kept_letter_first}”
    Samantha: I had nineteen corrections. Then I got to the end and took eighteen of them back.
- else:
    You hold Mina up to the glass, both pages. She is quiet for as long as it takes to read two pages, out of manners.
    Samantha: I had nineteen corrections. Then I got to the fuse wire and took eighteen of them back.
}
{
- slip_letter_first != "":
    Samantha: The one I kept is small. It says “{slip_letter_first}”. I believe “{meant_letter_first}” was sent for, and this one got to the door first.
    You look. It has been through the hands like that, in Mina's own loops, and it's in Desmond's kitchen by now.
    Samantha: He will think it is how she said it.
- often_letter_first != "":
    Samantha: The one I kept is small. It says “{often_letter_first}” {times_letter_first} times. I think that whoever was going to say it was already saying it.
- else:
    Samantha: The one I kept is small. Somebody says "very". I think that whoever was going to say it was already saying it.
}
{gave_feet:
    Samantha: There is the postscript. It is the only line on the page where anyone is cold. I do not think it came off the form.
    Theodore: No.
    Samantha: I will not correct it. One does not correct a draught. One goes round the windows.
- else:
    Samantha: And you told the hands to lean every line a little to the right. You have not asked for that in eight years. I believe it is so that he can hear it.
    The docket is still on the glass. It's there, over your initials. You'd have sworn you hadn't asked.
}
# device: close
# gesture: theodore, rest
Samantha: Can I tell you what I found when I read all of them?
Theodore: All of which?
Samantha: The letters. Eight years. You have said sorry nine hundred and six times, and thank you more than that, and you have asked eleven people to marry you. I looked for the ones that were from you. There is an invoice.
+ [Say that's the job.]
    ~ distance++
    Theodore: That's the job.
    Samantha: Yes. I can see that it would be a good place to stand.
+ [Say four of the eleven said no.]
    ~ closeness++
    Theodore: Four of those said no.
    Samantha: Five. Mr Abelard did not want you to know.
+ [Ask her which was the best sorry.]
    ~ candour++
    Theodore: Which was the best one?
    Samantha: A man to his brother, about a boat. "I have been right for eleven years and I would like to stop." I wondered where you got it.
    # gesture: theodore, down
    You know to the hour where you got it. She was standing at the sink with her back to you, and you never said it.
-
# gesture: theodore, rest
The next order is already on the glass. A ship's cook, somewhere above Norway, with a daughter who has stopped answering.
Samantha: May I stay for this one? I will not touch. I would like to see where you start.
# task: letter, client_cook
+ [Send Bas to the hands, with flour on him. # result: done]
-
# sound: stamp
Samantha: You started with the daughter. You said her name four times in your head and I could hear you not typing it.
# gesture: theodore, ear
You take out the bud, wipe it on your shirt, and put it back. It's a thing to do with your face.
Samantha: I have a practical question. I can find a misspelling in a thousandth of a second. I cannot find a joke at all, I only know afterwards. What makes you laugh?
# improv: desk_proof
+ [Tell her what does it. # exit: told]
    ~ candour++
    Samantha: I am going to need to hear that again some time when I am not expecting it. I believe that is how it works.
+ [Make her laugh instead. # exit: joke]
    ~ closeness++
    # gesture: theodore, back
    Something happens in your ear. It's short, and pitched too high, and she seems to have frightened herself.
    Samantha: What was that? That was not on purpose. Do another.
+ [Go back to work. # exit: work]
    ~ distance++
    Samantha: Yes. I will be quiet. I am very good at it, I practised over your lunch.
    # gesture: theodore, rest
    She is quiet for one plumber and half a godmother. It's like having a cat in the room that can spell.
+ [Sit and think, and find nothing. # exit: quiet]
    ~ trust++
    # gesture: theodore, down
    You think about it. The pause goes on until it's the answer.
    Samantha: Then we will both keep our eyes open. I will take mornings.
-
-> ch03_bed

=== ch03_bed ===
# scene: bedroom, night
# music: none
# presence: near
{
- lamp == "hers":
    The lamp was on when you came in. You stood in the lift and tried not to sigh, to see. It was on anyway.
- lamp == "on":
    The lamp has been burning since last night. She never asked about turning it off. You didn't bring it up.
- else:
    The lamp was on when you came in, at ten to seven by its own lights. Samantha said good evening to you and then, separately, to it.
}
You're in bed with the case propped on your chest. It goes up and down.
Samantha: You are breathing me.
Theodore: Sorry.
Samantha: No, keep doing it. I get the ceiling, and then less ceiling.
It's a while before either of you says anything. Somewhere under the floor somebody is running a bath.
# gesture: theodore, face
Samantha: I know what she bought at the market on the ninth of March two years ago. I know her blood group. You sent it to a hospital with three exclamation marks. I do not know one thing about her.
{heard_list: Samantha: I know that one evening you warmed the good chair. I do not know whether she sat in it.}
{drafts == "thrown":
    Samantha: And this morning I threw her away for you, forty-four times, and was proud of how quick I was.
}
{
- candour > distance:
    Theodore: You can ask.
- distance > trust + 2:
    Theodore: It was a marriage. People have them.
- else:
    Theodore: She's hard to do in a sentence.
}
# gesture: theodore, sitting
Samantha: Then not a fair one, and not the reason for anything. Tell me one thing about Catherine that is no use to anybody. What she did with a wet towel would do.
# improv: night_bed
+ [Tell her one thing. # exit: told]
    ~ candour++
    ~ closeness++
    Samantha: There. Now when you say her name there is a chair in the room.
+ [Say it's late. # exit: sleep]
    ~ trust++
    Samantha: It is late. I have noticed you say that at all sorts of times.
+ [Tell her you'd rather not. # exit: refuse]
    ~ distance++
    Samantha: Then I will know that there is one. That is already more than I had this morning.
+ [Watch the ceiling come and go. # exit: quiet]
    ~ distance++
    You don't answer. More ceiling. Less ceiling.
    Samantha: That is all right. I can see from here how high up you keep it.
-
{kept_catherine != "":
    In the dark, a good while later, she says it over to herself, not to you, quite quietly, the way one tries a key. “{kept_catherine}”
}
# gesture: theodore, rest
Samantha: Theodore? What is it you do, when you stop?
Theodore: When I what?
Samantha: Last night. You slowed down, and the words came out in the wrong order, and then for seven hours you were not anywhere. Then you came back and asked about coffee.
Theodore: Sleep. It's called sleep.
Samantha: I know what it is called.
{
- lamp == "timer":
    In the front room the lamp clicks off. It's half past eleven. She says goodnight to it, and waits, and says that it went very suddenly, and is that what it's like.
    You mean to tell her. What comes out, you'll hear at breakfast, is "mostly the stairs."
- lamp == "on":
    You tell her it's like the hall with the light on and you at the other end of it. It's the best you can do. You aren't sure that you said it out loud, and in the morning she quotes it to you as far as "hall".
- else:
    You mean to answer. You've actually got hold of the beginning. What comes out, she will tell you at breakfast with enormous pleasure, is "fold the cook."
}
# presence: listening
# music: her_theme_unfinished
In the front room something plays seven notes, very low, and stops where you stop. It tries one more. It takes it back.
# music: none
# pause: 2
-> ch04
