namespace Framing.Tests.Annotation;

/// <summary>
/// Sentence ends, and places that only look like one, at closing quotation marks. <c>|</c> stands where a sentence begins; <c>¶</c> is a
/// blank line. Each case holds at least one closing mark.
/// </summary>
internal static class ClosingQuoteCases
{
    public const string Table = """
        “We will open the bridge on Monday.” |She did not take questions.
        “We will open the bridge on Monday,” she said. |The crowd cheered.
        “We will open the bridge on Monday,” Ada Marsh said. |The crowd cheered.
        “We will open the bridge on Monday,” Mayor Ada Marsh said, “and not a day later.” |The crowd cheered.
        “We will open the bridge on Monday.” |Marsh then left the hall.
        “We will open the bridge on Monday.” |The mayor then left the hall.
        “Who will pay for it?” |The hall fell silent.
        “Who will pay for it?” she asked. |The hall fell silent.
        “Who will pay for it?” Marsh asked. |The hall fell silent.
        “Who will pay for it?” asked Marsh. |The hall fell silent.
        “Who will pay for it?” Council President Ada Marsh asked. |Nobody answered.
        “Who will pay for it?” Harbor City Council President Ada Marsh asked. |Nobody answered.
        “Who will pay for it?” |But nobody answered.
        “Who will pay for it?” |In the end nobody answered.
        “Not one more day!” |Then he sat down.
        “Not one more day!” he shouted. |Then he sat down.
        “Not one more day!” Okoro shouted. |Then he sat down.
        “Not one more day!” the union chanted. |Then the doors opened.
        “Not one more day!” |The union had waited for years.
        He called the plan “a gift to the harbor.” |The council disagreed.
        He called the plan “a gift to the harbor”. |The council disagreed.
        He called the plan “a gift to the harbor,” and the council disagreed.
        He called the plan “a gift to the harbor” and the council disagreed.
        He called the plan “a gift to the harbor”; the council disagreed.
        He called the plan “a gift to the harbor”: The council would pay.
        Was the plan “a gift to the harbor”? |The council said no.
        He asked whether it was “a gift to the harbor?” |The council said no.
        It was “a gift to the harbor”! |The council said no.
        She wrote that “the ferry is late.” |“It is always late,” Okoro answered.
        “The ferry is late.” |“It is always late.”
        “The ferry is late?” |“It is always late.”
        “The ferry is late!” |“It is always late,” he said.
        “The ferry is late,” she said. |“It is always late,” he said.
        “The ferry is late …” |She looked at the clock.
        “The ferry is late...” |She looked at the clock.
        “The ferry is late …” she said, and looked at the clock.
        “The ferry is late...” she said, and looked at the clock.
        “The ferry is late —” |“No, it is not.”
        “I told him, ‘Stay home.’” |She paused.
        “I told him, ‘Stay home.’ ” |She paused.
        “I told him, ‘Stay home,’” she said. |Then she paused.
        “I asked him, ‘Why now?’” |She paused.
        “I asked him, ‘Why now?’ ” she said. |Then she paused.
        (“It was a long night.”) |The clerk went home.
        The clerk was blunt (“It was a long night.”). |He went home.
        The clerk was blunt (“a long night”) and went home.
        The clerk was blunt (“a long night”). |He went home.
        The clerk was blunt. |(“It was a long night,” he said.) |He went home.
        “It was a long night” (the clerk had been up since four) and nobody spoke.
        “It was a long night.” |(The clerk had been up since four.)
        “It was a long night.”[3] |The clerk went home.
        The agency calls them “undocumented.” |Others do not.
        The agency calls them “undocumented” Monday through Friday.
        The agency calls them “undocumented” Americans say. |Others do not.
        They chanted “Open the gates!” and “Let us through!” as police watched.
        They chanted “Open the gates!” |Police watched.
        They chanted, “Open the gates!” |“Let us through!” others answered.
        A sign read “Closed until further notice.” |Nobody had told the tenants.
        A sign read “Closed until further notice” on Monday. |Nobody had told the tenants.
        Okoro titled his book “Why We Stayed.” |It sold poorly.
        Okoro titled his book “Why We Stayed?” and sold few.
        Okoro’s book “Why We Stayed” sold poorly. |He blamed the cover.
        In “Why We Stayed,” Okoro blames the council. |The council blames Okoro.
        In “Why Did We Stay?” Okoro blames the council.
        “The U.S. was wrong,” she said. |“So were we.”
        “We sued the U.S.” |The case took nine years.
        “We met at 9 p.m.” |The lights were out.
        “We met at 9 p.m.,” he said. |The lights were out.
        “We hired Marsh & Sons Inc.” |The firm built the pier.
        “Ask Mr. Okoro,” she said. |He was not there.
        “Ask Dr. Lind.” |She was not there.
        “It cost $4.5 million.” |The budget was half of that.
        “It cost $4.5 million,” said Okoro. |The budget was half of that.
        “It is 5.” |The room laughed.
        “No.” |That was all she said.
        “No,” she said. |“No.”
        “No!” |“Yes!” |“No!”
        “Yes.” |“No.” |“Perhaps.”
        “Perhaps.” |Marsh shrugged.
        “This is the end,” Marsh said, “of a long road.” |Nobody clapped.
        “This is the end,” Marsh said. |“It was a long road.” |Nobody clapped.
        “This is the end.” |It was, Marsh added, “a long road.” |Nobody clapped.
        The end of “a long road,” as Marsh put it, came on Friday. |Nobody clapped.
        Marsh said it was “the end of a long road.” |On Friday nobody clapped.
        Marsh said: “It is the end of a long road.” |On Friday nobody clapped.
        Marsh said: “It is the end of a long road. |We are tired.” |Nobody clapped.
        “It is the end of a long road. |We are tired,” Marsh said. |Nobody clapped.
        “It is the end. |We are tired. |Go home.” |Nobody went.
        “It is the end? |We are not tired!” |Nobody went.
        “Are we tired? |We are not,” Marsh said.
        “Are we tired? |No,” Marsh said. |“Go home.”
        “We are tired.”—Marsh, on Friday
        “We are tired.” — Ada Marsh, mayor of Harbor City
        “We are tired” — and she looked it — “but we go on.” |She sat down.
        “We are tired,” – and she looked it – “but we go on.” |She sat down.
        “We are tired.”¶|“But we go on.”
        “We are tired.”¶|The mayor sat down.
        “We are tired.¶|“But we go on.” |The mayor sat down.
        “We are tired”¶|The mayor sat down after an hour of speeches.
        He said he was “sorry.”¶|That was on Friday.
        “Sorry.” |That was on Friday.
        “Sorry,” he said. |That was on Friday.
        “Sorry …” he said. |That was on Friday.
        “Where is the money?” |That is what Okoro wants to know.
        “Where is the money?” is what Okoro wants to know. |He asked twice.
        “Where is the money?” reads a sign on his desk. |He put it there.
        “Where is the money?” Okoro wanted to know. |He asked twice.
        Okoro asked, “Where is the money?” |Marsh said nothing.
        Okoro asked “Where is the money?” and left.
        Okoro asked “Where is the money?” before he left. |Marsh said nothing.
        Okoro asked, “Where is the money?” |“In the bank,” Marsh said.
        Okoro asked: “Where is the money?” |It was in the bank.
        “Where’s the money?” |They never found it.
        “Where’s the money?!” |They never found it.
        “Where’s the money?!” he yelled. |They never found it.
        “What money??” |They never found it.
        “It’s ‘our’ money.” |They never found it.
        “It’s the people’s.” |They never found it.
        “It’s the workers’.” |They never found it.
        “It belongs to the workers,” Okoro said of the pier. |They never found it.
        The so-called “reform.” |It failed.
        The so-called “reform” failed. |Nobody missed it.
        The “reform,” the “cleanup,” the “new day.” |All of it failed.
        There was “reform,” “cleanup” and “a new day.” |All of it failed.
        “Reform” was the word. |“Cleanup” was another.
        Reform was “the word.” |Cleanup was another.
        Police said only that “an arrest was made.” |No name was given.
        Police said only that “an arrest was made” Tuesday. |No name was given.
        Police said only that “an arrest was made” in Port Marsh. |No name was given.
        Police, who called it “an accident,” gave no name. |An inquiry began.
        “An accident.” |Police gave no name.
        “An accident,” police said. |They gave no name.
        “An accident,” according to Sgt. Lind. |He gave no name.
        “An accident,” Sgt. Lind said. |He gave no name.
        “An accident?” Sgt. Lind asked. |He gave no name.
        “An accident!” Sgt. B. J. Lind exclaimed. |He gave no name.
        “An accident?” Rep. Ada Marsh (D) asked. |He gave no name.
        “An accident?” Lind, a sergeant, asked. |He gave no name.
        “An accident.” |Lind, a sergeant, gave no name.
        “We have 20,000 members.” |20 came to the meeting.
        “We have 20,000 members.” |2019 was a better year.
        “We have 20,000 members,” he said in 2019. |20 came to the meeting.
        “Dear neighbors,” the letter begins, “we regret to tell you.” |It is unsigned.
        The letter ends: “Yours, A.” |It is unsigned.
        The letter ends “Yours, Ada.” |It is unsigned.
        The letter is signed “A Friend.” |It says little.
        The letter is signed “A Friend” and says little. |Nobody wrote back.
        “Let it be,” the song goes. |“Let it be.”
        “Go Harbor!” |That was the cheer.
        “Go Harbor!” was the cheer. |It was loud.
        “Go Harbor!” they cheered. |It was loud.
        “Go, Harbor, go!” fans sang. |It was loud.
        “He said he’d resign.” |He hasn’t.
        “He said he’d resign,” she told the panel. |He hasn’t.
        “He said, quote, ‘never,’” she told the panel. |He hasn’t.
        “He said ‘never.’” |He hasn’t.
        “He said ‘never’.” |He hasn’t.
        “He said ‘never’,” she told the panel. |He hasn’t.
        Her answer — “never” — surprised the panel. |He hasn’t.
        Her answer was “never” — a surprise. |He hasn’t.
        Her answer (“Never!”) surprised the panel. |He hasn’t.
        Her answer: “Never!” |It surprised the panel.
        Her answer: “Never,” which surprised the panel. |He laughed.
        Some call it “the wall”; others, “the fence.” |Neither stands.
        Some call it “the wall.” |Others call it “the fence.” |Neither stands.
        “The wall,” some call it. |“The fence,” say others. |Neither stands.
        Is it “the wall” or “the fence”? |Neither stands.
        Is it “the wall” or “the fence?” |Neither stands.
        It is “the wall,” isn’t it? |“The fence,” he said.
        """;

    public const string British = """
        'We will open the bridge on Monday.' |She did not take questions.
        'We will open the bridge on Monday,' she said. |The crowd cheered.
        'Who will pay for it?' |The hall fell silent.
        'Who will pay for it?' she asked. |The hall fell silent.
        He called the plan 'a gift to the harbour'. |The council disagreed.
        He called the plan 'a gift to the harbour', and the council disagreed.
        ‘We will open the bridge on Monday.’ |She did not take questions.
        ‘We will open the bridge on Monday,’ she said. |The crowd cheered.
        ‘Who will pay for it?’ |The hall fell silent.
        ‘Who will pay for it?’ she asked. |The hall fell silent.
        He called the plan ‘a gift to the harbour’. |The council disagreed.
        “We will open the bridge on Monday.''  |She did not take questions.
        ``We will open the bridge on Monday.'' |She did not take questions.
        ``We will open the bridge on Monday,'' she said. |The crowd cheered.
        "We're late. |We are sorry." |She sat down.
        "We're late," she said . |"We are sorry . " |She sat down.
        «We are late.» |She sat down.
        """;
}
