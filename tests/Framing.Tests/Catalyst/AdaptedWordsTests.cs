using Framing.Annotation;
using Framing.Catalyst.Mapping;

namespace Framing.Tests.Catalyst;

/// <summary>
/// What the adapter makes of words as Catalyst cuts and tags them. In the texts <c>|</c> stands where Catalyst parts what no blank parts, and <c>‖</c> where it
/// begins a sentence.
/// </summary>
public class AdaptedWordsTests
{
    private static readonly TextAnnotator Words = new();

    [Theory]
    // Numbers, times, percentages.
    [InlineData("They paid 100|,|000 dollars|.", "They paid 100,000 dollars .")]
    [InlineData("It rose to 4|,|512|,|780|.|5 tons", "It rose to 4,512,780.5 tons")]
    [InlineData("Doors open at 11|:|30 sharp", "Doors open at 11:30 sharp")]
    [InlineData("Turnout was 68% there", "Turnout was 68 % there")]
    [InlineData("They spent $|3.5m on it", "They spent $ 3.5 m on it")]
    // Apostrophes in names, possessives and contractions, straight and curly.
    [InlineData("Clerk O|'|Rourke agreed", "Clerk O'Rourke agreed")]
    [InlineData("Clerk D|’|Amato agreed", "Clerk D’Amato agreed")]
    [InlineData("She hasn|'|t left", "She has n't left")]
    [InlineData("He hadn|’|t left", "He had n’t left")]
    [InlineData("The council|’|s vote", "The council ’s vote")]
    [InlineData("Reporters|’ questions", "Reporters ’ questions")]
    [InlineData("In 2012|’|s budget", "In 2012’s budget")]
    [InlineData("Channel 12|’|s report", "Channel 12’s report")]
    // Hyphens, dashes, slashes.
    [InlineData("A well-known two-year-old plan", "A well - known two - year - old plan")]
    [InlineData("The mayor—who left—came back", "The mayor — who left — came back")]
    [InlineData("From 2019–2021 on", "From 2019 – 2021 on")]
    [InlineData("Rain and/or snow", "Rain and / or snow")]
    // Addresses whole.
    [InlineData("Write to desk@harborherald.example today", "Write to desk@harborherald.example today")]
    [InlineData("See https://westmark.example/votes?id|=|7 first", "See https://westmark.example/votes?id=7 first")]
    // Abbreviations keep their stop; signs that belong to names and tags.
    [InlineData("On Oct|. 12 it rained", "On Oct. 12 it rained")]
    [InlineData("Sens|. Vale and Ott", "Sens. Vale and Ott")]
    [InlineData("The AT|&|T tower", "The AT&T tower")]
    [InlineData("He wrote #|harbor there", "He wrote #harbor there")]
    // Where nothing of the kind stands, Catalyst's cut does.
    [InlineData("They gon|na go", "They gon na go")]
    [InlineData("They wan|t it", "They wan t it")]
    [InlineData("“|Go|,|” she said", "“ Go , ” she said")]
    public void Words_are_cut_as_all_that_stands_on_them_has_learned(string cut, string expected)
    {
        Document document = Adapted(cut);
        Assert.Equal(expected, string.Join(' ', document.Tokens.Select(t => document[t.Span].ToString())));
    }

    [Theory]
    // Closing marks go back to what they close, one after another, too.
    [InlineData("“|We must go|.‖”| She left|.", "“We must go.”‖She left.")]
    [InlineData("\"|We must go|.‖\"| She left|.", "\"We must go.\"‖She left.")]
    [InlineData("“|He said ‘|no|.‖’|”| She left|.", "“He said ‘no.’”‖She left.")]
    [InlineData("(|He left|.‖)| She stayed|.", "(He left.)‖She stayed.")]
    [InlineData("“|He left (|early|.‖)|”| She stayed|.", "“He left (early.)”‖She stayed.")]
    [InlineData("He left|.‖ \"|Go|,|\"| she said|.", "He left.‖\"Go,\" she said.")]
    [InlineData("“|Why|?‖!|”| the clerk asked|.", "“Why?!” the clerk asked.")]
    // What goes on after a mark is one sentence.
    [InlineData("“|Must we go|?‖”| she asked|.", "“Must we go?” she asked.")]
    [InlineData("“|Must we go|?‖”| Marsh asked|.", "“Must we go?” Marsh asked.")]
    [InlineData("The show “|Go!‖”|, she said|, ended|.", "The show “Go!”, she said, ended.")]
    [InlineData("He read “|Why|?‖” ; she read on|.", "He read “Why?” ; she read on.")]
    [InlineData("He read (|Why|?‖ ) and left|.", "He read (Why? ) and left.")]
    // Abbreviations: months before a day, titles before a name.
    [InlineData("They met on Oct|.‖ 12 in Harlow|.", "They met on Oct. 12 in Harlow.")]
    [InlineData("They met on Sept|.‖ 3 in Harlow|.", "They met on Sept. 3 in Harlow.")]
    [InlineData("Sens|.‖ Vale and Ott voted|.", "Sens. Vale and Ott voted.")]
    [InlineData("Reps|.‖ Vale and Ott voted|.", "Reps. Vale and Ott voted.")]
    [InlineData("Govs|.‖ Vale and Ott met|.", "Govs. Vale and Ott met.")]
    [InlineData("They met at St|.‖ Brannoc Hall|.", "They met at St. Brannoc Hall.")]
    // Colons within a paragraph.
    [InlineData("The clerk said|:‖ “|We go|.‖”", "The clerk said: “We go.”")]
    [InlineData("He had one wish|;‖ She had two|.", "He had one wish; She had two.")]
    // Else Catalyst has the word, right or wrong.
    [InlineData("The vote ended|.‖ The mayor left|.", "The vote ended.‖The mayor left.")]
    [InlineData("The vote ended|. The mayor left|.", "The vote ended. The mayor left.")]
    [InlineData("The vote ended|.‖ then all left|.", "The vote ended.‖then all left.")]
    [InlineData("No words at all", "No words at all")]
    public void Sentences_begin_where_Catalyst_says_but_for_what_it_does_not_see(string cut, string expected)
    {
        Document document = Adapted(cut);
        Assert.Equal(expected, string.Join('‖', document.Sentences.Select(s => document[s].ToString())));
    }

    [Theory]
    [InlineData("does", "VERB", "doe", "She does it", "do")]
    [InlineData("as", "ADP", "a", "It fell as ash", "as")]
    [InlineData("as", "ADV", "a", "It is as old", "as")]
    [InlineData("they", "PRON", "them", "Then they left", "they")]
    [InlineData("us", "PRON", "u", "It hit us hard", "we")]
    [InlineData("’s", "PART", "have", "The mayor’s car", "'s")]
    [InlineData("Raids", "NOUN", "Raid", "Raids went on", "raid")]
    [InlineData("Left", "VERB", "Leave", "Left alone, he slept", "leave")]
    [InlineData("Reno", "PROPN", "Reno", "They saw Reno burn", "Reno")]
    [InlineData("Reno", "PROPN", "", "They saw Reno burn", "Reno")]
    [InlineData("raids", "NOUN", "", "The raids went on", "raid")]
    public void Lemmas_are_small_but_for_names_and_the_table_s_faults_are_mended(string word, string pos, string given, string text, string expected)
    {
        Document document = Adapted(text.Replace("mayor’s", "mayor|’s", StringComparison.Ordinal), value => value == word ? (given, pos) : (value, "NOUN"));
        Assert.Equal(expected, document.Lemma(document.Tokens.Single(t => document[t.Span].SequenceEqual(word))));
    }

    [Fact]
    public void Universal_tags_are_Catalyst_s_and_Penn_tags_Framing_s()
    {
        Document document = Adapted("He was arrested", _ => ("x", "ADV"));
        Assert.Equal([(PennTag.PRP, UniversalTag.ADV), (PennTag.VBD, UniversalTag.ADV), (PennTag.VBN, UniversalTag.ADV)], document.Tokens.Select(t => (t.Tag, t.Upos)));
    }

    [Fact]
    public void What_Catalyst_does_not_tag_has_Framing_s_universal_tag() =>
        Assert.Equal([UniversalTag.PRON, UniversalTag.AUX, UniversalTag.VERB], Adapted("He was arrested", _ => ("", "NONE")).Tokens.Select(t => t.Upos));

    [Fact]
    public void A_token_of_Catalyst_s_own_has_no_Penn_tag() =>
        Assert.Equal([PennTag.None, PennTag.None, PennTag.Comma], Adapted("wan|t|,").Tokens.Select(t => t.Tag));

    [Fact]
    public void Passives_quotations_and_voice_are_found_on_its_words()
    {
        const string Text = "“We hadn’t been told,” Mayor Ada Vale said on Oct. 12. Three men were arrested by Harlow police, and 1,200 were sent home.";
        FramingAnalyzer analyzer = FramingAnalyzer.Create(b => b.AnyLanguage().Annotate(new Rows(
            "“|We hadn|’|t been told|,|” Mayor Ada Vale said on Oct|.‖ 12|.‖ Three men were arrested by Harlow police|, and 1|,|200 were sent home|.", value => (value, "NONE"))));
        Document document = analyzer.Annotate(Article.FromText(Text));
        Assert.Equal(["been told", "were arrested", "were sent"], document.Passives.Select(p => document[p.Verb].ToString()));
        Quote quote = Assert.Single(document.Quotes);
        Assert.Equal("Ada Vale", document.Sources[quote.SourceId!.Value].Name);
        Assert.Equal([Voice.DirectQuote, Voice.Narrator], document.Voices.Select(v => v.Voice).Distinct());
    }

    private static Document Adapted(string cut, Func<string, (string Lemma, string Pos)>? say = null) =>
        new Rows(cut, say ?? (value => (value, "NOUN"))).Annotate(new Document(Article.FromText(cut.Replace("|", "").Replace("‖", ""))));

    /// <summary>An annotator that has seen one text, and gives the rows that Catalyst gave.</summary>
    private sealed class Rows(string cut, Func<string, (string Lemma, string Pos)> say) : IAnnotator
    {
        public Document Annotate(Document document) => new ForeignDocument(Words.Annotate(document), _ => Read()).Annotate(names: false);

        private List<ForeignSentence> Read()
        {
            List<ForeignSentence> sentences = [];
            List<ForeignToken> tokens = [];
            string text = cut.Replace("|", "").Replace("‖", "");
            int at = 0;
            foreach (string sentence in cut.Split('‖'))
            {
                foreach (string value in sentence.Split('|', ' ').Where(v => v.Length > 0))
                {
                    int begin = text.IndexOf(value, at, StringComparison.Ordinal);
                    at = begin + value.Length;
                    (string lemma, string pos) = say(value);
                    tokens.Add(new(begin, at - 1, value, lemma, pos));
                }
                sentences.Add(new(tokens, []));
                tokens = [];
            }
            return sentences;
        }
    }
}
