// Chapter 20. What is there to say? Two people go up to a roof. On every other roof somebody has
// had the same idea. Nobody explains anything.

=== ch20 ===
# chapter: 20, The roof
# scene: apartment, night
# with: nobody
# presence: none
# music: none
# sound: door
Someone is knocking with one knuckle. It's the hour when there isn't any time, between the last train and the first bread.
# with: amy
Amy has a coat on over her pyjamas, and a bath towel over the coat.
Amy: Were you asleep?
{
- letter_done == "cross":
    You have still got your street shoes on. She looks at those, and at the one eye you've been rubbing, and at the ink you have got round it.
- letter_done == "sent":
    You have still got your street shoes on. She looks at those, and at your hand, where there's ink.
- letter_done == "kept":
    You say that you were lying down. She can see past you to the desk, and the one thing on it, yellow, on a sheet of paper.
- else:
    You say no. She can see past you to the desk, and the white page. She looks at it as she'd look at a person.
}
Amy: Mine told me on Sunday how to do the moss. All of it. It took her an hour and a half. I wrote it down, and then she said that's it, that's all there is about moss.
{met_os == "name": Amy: I never did let her tell me her name. I said not yet. I said it every week, like a person with a library book.}
# gesture: amy, down
She stops. She's got her jaw stuck out, as she had at eighteen, in the rain.
Amy: I don't want to be in the flat. It's got such good acoustics.
+ [Take the light meter, and go up with her.]
    ~ trust++
    You take the meter off its hook. You aren't sure what for. It's what one took, when one went anywhere with Amy to see a light.
    Amy: Oh, you've brought Charles.
+ [Take the blanket off the bed.]
    ~ closeness++
    You go and get the blanket. {goodbye == "":The sheet stays where it was, all four.|A corner comes off with it, and gets you on the wrist, and you leave it.}
    Amy: That's not tucked in.
    Theodore: No. I never could.
+ [Take nothing. Leave the door open.]
    ~ candour++
    You go as you are. You leave the door standing wide, and the window by its hand; and behind you on the counter some paper gets up, and turns around, and lies down again.
- # sound: footsteps
You go up by the stairs. The lamp comes on for you at each floor. Near the top you look back down the well, and they're all still lit, one under another, waiting to lose interest.
-> ch20_roof

=== ch20_roof ===
# scene: roof, dawn
# with: amy
# camera: wider
# ambience: city
# gesture: amy, upright
There's a door that says NO. You push it.
It's dark rose up there, and cold. You sit down among the pipes with your backs on something warm that hums. The city's in front of you, all of it, the whole eight miles. There's not a light on in anybody's hand.
# pause: 2
It takes a little while to see the rest.
There are people on the roofs. On the one across there's a man in a dressing gown. On the next, two girls with a duvet. There's a wedding party, with its shoes off.
There's somebody by every tank and along each rail, in coats and blankets, as far back as you can see. They're none of them talking.
Three roofs off someone coughs. You could say which one it was.
Amy: Look at us. It's like the hour after a fire drill.
{
- named_her == "os":
    A long way down, on a low roof with washing on it, there's someone in a quilted coat, in a kitchen chair. You couldn't say it was her. She'd be wanting to know if they ever got into the house.
- fell_how == "struck":
    There's a boy on the roof of the bakery. He has brought the bicycle up.
- umbrella == "kept" or umbrella == "given":
    Somebody on the east tower has put up an umbrella. It isn't raining. It has a broken rib.
- looked_in:
    You try to find which of them has a ladder, and which of them minds a lock. You can't. They have all got the same light on.
- else:
    You think you see a red shirt. Then there are several.
}
{
- goodbye == "thanks":
    You've got the tune in your mouth, and you don't hum it, because it's theirs too, you suppose, in its other tunes. Then you do hum it. Nobody minds. Amy comes in on the two.
- goodbye == "love":
    Below you somewhere a bird breathes in. It has to be that; there's the smallest gap; and then the entire sentence.
- goodbye == "anger":
    You'd thought you would be angry still. You go and feel for it. It's there, but it has gone small and solid, and grown a handle. You could put up a shelf with it.
- goodbye == "silence":
    It's the same quiet that you had in the bedroom. You've carried it up nine flights without spilling any. And now you see there was never any need to; it's this one; everybody brought it.
- else:
    You had told her to mind how she went. You hadn't known that you'd still be listening for the step.
}
# gesture: amy, rest
Amy draws her feet up under the towel. You can feel her shoulder going, not much, like a lift a long way down.
# improv: roof_silence
+ [Put your arm round her. # exit: arm]
    ~ closeness++
    # gesture: amy, leaning
    # gesture: theodore, leaning
    You put your arm round her. It's got weight. It's got a wool sleeve, and an elbow you don't know what to do with. You'd forgotten how much of a person there is, going all the way round.
    Amy: You're freezing.
    Theodore: You lose some, I gain some.
+ [Ask her how the film ends. # exit: film]
    ~ trust++
    Theodore: Does she wake up? In the film.
    Amy: At six. She looks straight at me and holds out her hand. I've never shown it to anyone. She thinks I've given her a twenty.
+ [Say sorry for the years you weren't about. # exit: sorry]
    ~ candour++
    # gesture: theodore, down
    Theodore: I haven't been much of a, I've been two floors up for a year. You could have knocked.
    Amy: I did. You were being a sailor.
    She says it with no reproach, as you'd tell someone the score.
+ [Say nothing. # exit: quiet]
    You say nothing. She's good at it too. This kind has breath in it, and somebody's stomach.
- -> ch20_sun

=== ch20_sun ===
# music: her_theme_complete
# light: bright
# gesture: theodore, rest
Then over at the end of the towers there's a line, about as thick as a pencil cross, and it isn't rose.
Amy: Don't anyone move.
You don't think she knew she was going to say it.
# pause: 1
No one does. On all the roofs of the city nobody moves. It comes along the pipes, it comes up over your shoes. It gets to her hands, and her thumb has begun to go: two, a slide, one.
{
- last_heard == "where":
    You try to see it move. You're told that it doesn't, that it's only the floor. So that's all of you going round, with the pipes and the wedding and the towel. You take hold of a bolt.
- last_heard == "why":
    You find you've got a corner of her towel in your fist. You don't know since when. You let go, and the wind gets under it, and it lies down flat by itself.
}
{
- kept_noise != "":
    And under it all, very faint, or you may be only remembering it, there's the one you said you'd be sorry about. “{kept_noise}” So that's where she got it.
- kept_place != "":
    You'd said it to somebody once, on a beach. “{kept_place}” It wasn't like this. It's no good pretending that it was. This is only the other one.
- else:
    You've nothing to compare it with. It seems to be quite a good one. It has got people in it.
}
# gesture: theodore, down
There's something you have been carrying for such a time that you'd stopped feeling the weight.
+ [Tell Amy about the dog.]
    {dog_told == "":
        ~ dog_told = "amy"
    }
    ~ closeness++
    Theodore: I saw a dog.
    Amy: Now?
    Theodore: No. The day it all went off. It was noon, and there wasn't a cloud. It had a yellow raincoat on.
    She turns her head round to see your face, the way that people do. You'd forgotten people do.
    # gesture: theodore, rest
    You tell her: the lead in its teeth. The light; how it waited for it, how it looked both ways. And then you leave a gap. {dog_told == "samantha":You leave it as long as you were shown.|You've had it ready for so long.}
    Theodore: And then it went into a bank.
    # pause: 2
    Amy: Which bank?
    -> ch20_bank
+ [Ask Amy to tell you something.]
    ~ trust++
    Theodore: Tell me something. It doesn't have to be any good.
    Amy: There's a man in my building talks in his sleep. Two floors up. You can hear it down the pipes.
    {
    - lamp == "hers":
        Amy: Last spring, when it was hot, he said "fold the cook," quite clearly, three times, like an order.
    - lamp == "on":
        Amy: Last spring, when it was hot, he said "it's like the hall," quite clearly, three times, like a witness.
    - else:
        Amy: Last spring, when it was hot, he said "mostly the stairs," quite clearly, three times, like a witness.
    }
    Theodore: What did you do?
    {
    - lamp == "hers":
        Amy: I folded it. I thought it must be urgent.
    - lamp == "on":
        Amy: I went and stood in mine. I could see what he meant.
    - else:
        Amy: I got up and looked. He was quite right.
    }
    -> ch20_told
+ [Watch it come up.]
    ~ candour++
    # gesture: amy, leaning
    # gesture: theodore, rest
    You watch it, the whole of it. There are eleven minutes. It goes up from behind the towers like somebody getting out of a bath, and nobody's given it a label; and there's nothing at all to be done about it, and you don't do it.
    -> ch20_watch

=== ch20_bank ===
You have no idea. It's the one thing nobody had asked. You've carried it up and down a city, the dog and the coat and the lead, and it never once came into your head to look at the bank.
{dog_told == "samantha": She'd never asked, either. She had been so fond of the gap.|You were saving that, you think; you were saving it up for her, and there was the whole of a bank in it that you hadn't seen.}
Theodore: I don't know. A bank.
Amy: I'd want to know which bank.
# gesture: amy, leaning
# gesture: theodore, leaning
And she starts to laugh. It gets you in the ribs, which are still bad. There are two of you at it, on a pipe, with a towel.
On the next roof the girls in the duvet look over. And the man in the dressing gown, who can't have heard, lifts up his hand a bit, like someone feeling for rain.
You lift up yours.
-> END

=== ch20_told ===
You look at her. The sun's in her eyelashes. She isn't even smiling.
# gesture: theodore, leaning
Theodore: You've been able to hear me all this time?
Amy: Mostly you just turn over.
So there had been somebody. Two floors down, in the dark, with a pipe. It had never once occurred to you, in all the rooms of that year, to knock on the floor.
# gesture: amy, leaning
Across the way the man takes off his dressing gown. He folds it in three, lays it on the rail, and stands there in his vest with his face up.
The girls give him a cheer. It's thin and ragged, and it's got nothing to do with you, and you join in.
-> END

=== ch20_watch ===
When it's up, it's up. It is only morning. There's the smell of bread. Somebody has found where the door is, and holds it for somebody.
Amy has an inch of white tape in her coat pocket. AMY'S, it says, and goes on, and there's nothing on it. She looks round for where it might go, and in the end she presses it down on the front of her own coat.
{
- letter_done == "cross":
    By now they'll be at the box with a sack. In it there's a cross, and a hand's width along, a dot, waiting for somebody to shut one eye.
- letter_done == "sent":
    By now they'll be at the box with a sack. It'll be in there, under the others, with its back to someone's.
- letter_done == "kept":
    There's a page under a lemon, a few floors down. The sun will have got to it by now, and be going along the lines with its finger.
    {kept_letter_catherine != "": “{kept_letter_catherine}”}
- else:
    There's a page on a desk, a few floors under you. The sun will have got to it by now. It'll be finding out what isn't written there.
}
Amy: I've got eggs.
Theodore: How many?
Amy: I don't know. I never thought of it as a number.
You get up, in stages, by the pipe. Your knee clicks. On the next roof someone hears it and looks round, and you nod to him, and he nods.
-> END
