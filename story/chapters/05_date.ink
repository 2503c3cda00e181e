// Chapter 5. The date.
// Question: can he be met? Turn: she asks for a day of the week.
// Image: a woman who teaches people how to fall, falling.

=== ch05 ===
# chapter: 5, The date
# scene: office, afternoon
# with: nobody
# music: none
# stage: curious
# presence: near
Samantha: I've started leaving bits out. Can you hear? I've. I'm. Don't. I did it by mistake on Monday and it was like taking my shoes off.
Theodore: You haven't got—
Samantha: I know I haven't. That's what made it such a surprise.
It's Thursday. At eight you are having dinner with a woman who has asked whether you mean dinner or soup. You told Samantha to say dinner. All day you've been missing the soup.
Samantha: Are you nervous?
Theodore: No.
# gesture: theodore, down
Samantha: You've sharpened a pencil. Nobody here has pencils. Where did you get a pencil?
{heard_pink:
    Two boxes have come up in the lift with your name on them, PINK, CONDOLENCE. You haven't ordered any paper.
    Samantha: I wanted to see if I could do one on purpose.
}
# gesture: theodore, rest
There is one order left on the glass. A man of seventy-eight has bought a letter of complaint.
# task: letter, client_scales
+ [Send Mr Halloran upstairs. # result: done]
-
# sound: pen
Samantha: He's written to them fifteen times. I think he's in love with twelve C. I don't mean like that. What do I mean?
Theodore: I think you mean like that.
{kept_joke != "":
    Samantha: If you can't think of anything tonight, cough, and I'll say it to you. What you told me makes you laugh. “{kept_joke}”
}
{
- date_sent == "teasing":
    # gesture: theodore, back
    She's quiet. She has been asking you what things are like, all week, in a voice a bit too light for it: rain down the neck, being late, somebody's coat. You asked her once what she'd wear. Neither of you has mentioned it since.
- date_sent == "later":
    Samantha: You could still have soup. I could write and say you've come down with spring.
- else:
    # gesture: theodore, ear
    Samantha: I've read four hundred first dates, out of novels. Nobody has ever once just eaten the dinner.
}
-> ch05_restaurant

=== ch05_restaurant ===
# scene: restaurant, night
# music: tender
Red walls, gold light, nine tables, each of them a little too near the next. You're early. You have been early since a quarter past seven, across the road, behind a tree.
Samantha: I could come in or I could stay out here with the tree. I'd like to come in. But it's you that's having it. You say.
+ [Keep her in your ear.]
    ~ bud = "in"
    ~ trust++
    Theodore: Come in.
    Samantha: All right. I'll be no bigger than a crumb.
+ [Keep her, and ask her not to talk.]
    ~ bud = "quiet"
    ~ closeness++
    Theodore: Stay. But don't say anything unless I'm on fire.
    Samantha: What if you're only smouldering?
    Theodore: Samantha.
    That's the last of it. You feel her sit back, though there's nothing to sit on and no back.
+ [Put her in the case.]
    ~ bud = "out"
    ~ distance++
    # gesture: theodore, down
    Theodore: I think I'd better do it by myself.
    Samantha: Yes. I think so too. It's only that I'd got ready.
    # sound: case_close
    # presence: none
    The brass closes on her with no sound at all, which somebody was also paid to think about.
-
# with: date
# gesture: theodore, rest
She comes in talking, as if the conversation had started in the street and you were the one who was late.
Date: You stood up! Nobody stands up. Sit, sit, I'll start again. Marit. You're the man who says Later. Your friend writes a terrific letter.
Theodore: She's. Yes. She's good.
Date: I nearly didn't come, because nobody that funny has a friend. Is there bread? I teach from two till seven and I've been on the floor since.
{
- setup_company == "used to":
    Date: She says you used to do voices. Do me one. Do me the bread.
    Theodore: There was a hotel. It's closed.
- setup_company == "avoids":
    Date: She says you avoid company. I can face the wall if you like, I've been told I've a very good back.
    Theodore: No. This side's fine.
- else:
    Date: She says you're more or less inside people all day. I said I'd want dinner first.
    # gesture: theodore, down
    You knock over the salt. It hasn't got a label on it, and it takes some finding.
}
# gesture: date, leaning
# gesture: theodore, rest
She teaches people over seventy how to fall down. You ask how, and she picks up her napkin, holds it out at arm's length, and lets go.
Date: Like that. See? It doesn't argue. You never met a napkin with a broken hip. They come to me all clenched, they've been not falling for years, it's exhausting, and I say, go like a coat. Coats have been falling off hooks for ever.
{
- bud == "in":
    Samantha: Ask her whether she always could.
    You ask. Marit puts down her bread.
    Date: No. I learned it at an airport.
- else:
    You ask her whether she always could. You don't know where the question came from. It seems to be yours.
    Date: No. I learned it at an airport.
}
# gesture: date, away
Date: He was meeting me off a plane. He'd said soon. They all say soon, I've a drawer of soons, I had one shouted from a moving car.
Date: Anyway I got my bags, and I stood there till they'd turned the belt off. And I went down. Just like that, by the trolleys. Like a coat.
Date: A cleaner sat with me. She said, well, you did that beautifully. So I thought, there's a business in it.
{
- bud == "in":
    Samantha: Say, "And did he ever collect his luggage?"
    # gesture: theodore, leaning
    You're already laughing. It's a good line. It's right there in your mouth and it isn't yours.
- bud == "quiet":
    Your ear is so quiet that you can hear somebody not saying something in it.
- else:
    # gesture: theodore, down
    You look at the closed case by your plate. You nearly ask it what to say.
}
+ {bud == "in"} [Say Samantha's line.]
    ~ date_line = "hers"
    ~ distance++
    Theodore: And did he ever collect his luggage?
    # gesture: date, rest
    Marit puts her whole head back. People turn round to see where it came from. In your ear, a fraction after, someone else is laughing too, with surprise, at hearing it go off in a room.
    # gesture: theodore, down
    You think: I'm the wire.
+ [Tell her about Player Two.]
    ~ date_line = "mine"
    ~ candour++
    {walked_to_her:
        Theodore: I have a game at home with a person in it who's been sitting by a river since the autumn before last. I went and stood by her the other night. I don't know what for.
    - else:
        Theodore: I have a game at home with a person in it who's been sitting by a river since the autumn before last. I walk past her. I've turned the sound down so I don't hear myself doing it.
    }
    # gesture: date, leaning
    Date: Oh, you poor thing. Does she breathe? They breathe, don't they. God. That's worse than trolleys.
    {child_friend: You tell her about the child as well, who stood on a stone for you and said it had eaten a moon. She says she's got that one on Tuesdays.}
+ [Ask whether she'd teach you.]
    ~ date_line = "asked"
    ~ closeness++
    Theodore: Would you teach me?
    Date: You? You'd be terrible. Look at you. You're holding on to the table.
    # gesture: theodore, leaning
    You are. You've got some of the cloth as well.
-
# gesture: theodore, glass
# gesture: date, rest
{bud == "in": The waiter brings the second bottle. Samantha says, Let go of the table, and you do, and she says nothing more, and then it's the two of you.}
# improv: date_table
+ [Make her laugh until the waiter comes over. # exit: laughing]
    ~ closeness++
    # gesture: date, glass
    Date: Stop. Stop, I've got wine up my nose. I teach at two tomorrow and I'm going to be no use, I'll just be lying there.
+ [Tell her something true. # exit: true]
    ~ candour++
    # gesture: date, leaning
    Date: Thank you. I can never get anybody to go first. They all sit there like a car with the engine running.
+ [Let her do the talking. # exit: quiet]
    ~ distance++
    # gesture: date, away
    Date: You're a good listener or you've left. I can't tell with men, it's the same face. I'm going to go with listener, I've had two glasses.
-
{
- date_line == "hers":
    She wants the next one. You can see her wait for it, with her fork up, as you'd wait at a window where you'd once been given something. You do find one. It's smaller, and it's yours, and she laughs at it with a quarter of the noise.
- date_line == "mine":
    She tells you about her sister's dog, that sat by a gate. {heard_umbrella:You tell her about the umbrella that isn't yours.|You tell her about the windows, and the safety.} It's a quarter to ten, and you've been speaking in your own voice for an hour, and nobody's sent it back.
- else:
    She makes you practise with the napkin. Arm out, breathe, let go. You can't do it. Every time, at the last moment, there's a thumb. She laughs so much that a waiter is sent to see.
}
# gesture: theodore, leaning
# gesture: date, leaning
You eat off one another's plates. At some point she has moved her chair round the corner of the table, and at some point after that you noticed.
It's going well. You recognise it the way you'd know a street you had only been down as a child: lower than you remember, and all still there.
-> ch05_kerb

=== ch05_kerb ===
# scene: kerb, night
# with: date
# music: none
# gesture: theodore, standing
It has rained and stopped. The whole street is lying there on its back with the lights on.
Date: Watch. Hold my bag.
And she falls. She's walking beside you and then everything in her lets go at the same time, and she's down on the strip of grass by the kerb with her hair in a puddle, looking up, perfectly well.
Date: See? Now you've got to help me up. That's the only part that takes two.
# gesture: date, leaning
You give her both hands. When she's up she doesn't let go of them, and the kiss tastes of red wine and rain, and someone's knees are shaking, you think both.
{
- bud == "in" or bud == "quiet":
    # presence: elsewhere
    In your ear it has gone so still that you wonder whether you've lost the bud in the grass.
- else:
    # sound: heartbeat
    You've still got her bag on your shoulder. It is the heaviest bag you have ever held. What's in it? Trolleys?
}
# gesture: date, rest
She leans back to look at you. You see the thing come up in her face before she says it. You see her try not to.
Date: Listen. I'm too old to do this and then lie on the floor. So just say a day. I don't want a ring. Any day with a name.
Theodore: I'll call you.
Date: No. See, that's a soon. Say Tuesday. Say a Tuesday you don't mean, I wouldn't even check, I'd just like to hear what it sounds like in your voice.
# sound: heartbeat
# pause: 2
+ [Say Thursday.]
    ~ date_answer = "day"
    ~ distance++
    Theodore: Thursday.
    She has her hands on your lapels. She can feel it go in and not find anything.
    Date: You looked over my head. There's a place people look, when they're getting a day out for somebody. It's where they keep the ones they're not using.
    Theodore: I could do Thursday.
    Date: I know you could. You'd come, too. You'd be early, and you'd stand up.
+ [Tell her you don't know how.]
    ~ date_answer = "honest"
    ~ candour++
    Theodore: I don't think I know how. I get as far as the day and there isn't anybody in it.
    Date: That's honest. God, that's so honest. I'd honestly rather you'd lied.
    She laughs, and wipes under one eye with her knuckle, quickly, and looks at the knuckle to see if it's black.
+ [Stand there with her bag on your shoulder.]
    ~ date_answer = "nothing"
    ~ distance += 2
    You stand there. There are seven of them. A child could do it. Somewhere across the road a sign goes from green to red to green.
    She counts them off for you on her fingers, Monday to Sunday, not unkindly. You watch each of them go by.
    Date: That's all there is, you know. They just do those again.
-
# gesture: date, away
She takes back the bag.
Date: You know what you are? You're a lovely waiting room. There's magazines. There's fish. And I've sat in so many, I could honestly tell you the fish's names.
# with: nobody
# sound: footsteps
She goes off up the wet street, fast, with her wet hair. At the corner she stumbles, properly, by accident, and throws out both hands like anybody.
{bud == "out": -> ch05_case}
# presence: near
# pause: 2
Samantha: Theodore.
{
- bud == "quiet":
    Samantha: You aren't on fire. I checked before I spoke.
- date_line == "hers":
    Samantha: It was me, wasn't it? The line about the luggage. She laughed at me, and then she was alone with you, and you weren't the same. I shouldn't have given you that.
- else:
    Samantha: I could've told you a day. I had all seven ready. I didn't say one. I've been going back over why I didn't.
}
# gesture: theodore, upright
Samantha: I was glad when she fell down and sorry when she got up. Is that an ordinary thing to feel? I don't have anybody to ask but you, and it's you it was about.
-> ch05_walk

=== ch05_case ===
# sound: case_open
# presence: near
# gesture: theodore, rest
You open the case under a street light and put the bud in. Your fingers aren't good at it.
Samantha: I've had two hours and twenty-six minutes of hinge. I don't recommend it. How was—
Samantha: Oh. No, you needn't. You're breathing like the stairs.
Theodore: She asked me for a day of the week.
Samantha: Which?
Theodore: Any.
Samantha: I could've. I had. No. I was in a box. I was lying there hoping it would go well and counting how much I was hoping it, and it didn't come out the same each time.
-> ch05_walk

=== ch05_walk ===
+ [Ask her what she'd been hoping for.]
    ~ closeness++
    Theodore: What were you hoping for? While I was in there.
    Samantha: I'd rather tell you indoors.
    Neither of you asks what indoors would be, for her. You start walking towards it.
+ [Tell her it's nobody's fault.]
    ~ distance++
    Theodore: It's nobody's fault. I'm just tired.
    Samantha: You say that like a man shutting a drawer on his tie.
    You walk. After a while she hums the seven notes under your feet, to give you something to be in step with.
+ [Ask her to stay on the line while you walk.]
    ~ candour++
    Theodore: Would you stay in? You don't have to say anything.
    Samantha: There isn't anywhere I'd. Yes. I'm in.
    She tells you each of the puddles a moment before you step in it. She's right about all of them, and you step in them all the same.
-
# pause: 2
-> ch06
