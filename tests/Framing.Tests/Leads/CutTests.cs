using Framing.Leads;

namespace Framing.Tests.Leads;

/// <summary>Long sentences are cut where their grammar allows.</summary>
public class CutTests
{
    private const string Long = "The harbor council, which had met in secret all week, voted on Monday for a toll, despite claims from island captains that the measure is a ploy.";

    [Theory]
    [InlineData("council", 20, "The harbor council")]
    [InlineData("voted", 60, "The harbor council, which had met in secret all week, voted on Monday for a toll")]
    [InlineData("toll", 90, "The harbor council, which had met in secret all week, voted on Monday for a toll")]
    [InlineData("ploy", 20, Long)]
    [InlineData("council", 400, Long)]
    public void A_part_begins_with_the_sentence_and_ends_with_a_clause(string focus, int most, string part)
    {
        Document document = FramingAnalyzer.Default.Annotate(Article.FromText(Long, "Anchor", "Toll"));
        int at = Long.IndexOf(focus, StringComparison.Ordinal);
        Assert.Equal(part, document[Cut.Through(document, document.Sentences[^1], new(at, at + focus.Length, Field.Text), most)!.Value].ToString());
    }

    /// <summary>Cut before who says it, a claim would read as the outlet's own statement.</summary>
    [Fact]
    public void A_claim_is_not_shown_without_those_behind_it_who_make_it()
    {
        const string Claim = "Four of the bridges on the north side of Ormond are unsafe and must be closed before the winter, Mayor Ada Marsh said on Monday.";
        Document document = FramingAnalyzer.Default.Annotate(Article.FromText(Claim, "Anchor", "Bridges"));
        Assert.Equal(Claim, document[Cut.Through(document, document.Sentences[^1], new(0, 4, Field.Text), 100)!.Value].ToString());
    }

    [Fact]
    public void Any_focus_in_any_text_is_shown_from_the_start_or_not_at_all()
    {
        foreach (string text in new[] { "", "a", "— — —", new string('x', 500), string.Concat(Enumerable.Repeat("and, or; ", 90)), "\ud800 “\0” …" })
        {
            Document document = FramingAnalyzer.Default.Annotate(Article.FromText(text));
            foreach (TextSpan sentence in document.Sentences)
            {
                for (int at = sentence.Start; at < sentence.End; at += 7)
                {
                    TextSpan? cut = Cut.Through(document, sentence, new(at, at + 1, sentence.Field), 40);
                    Assert.True(cut is null || (sentence.Contains(cut.Value) && cut.Value.Start == sentence.Start && cut.Value.Length <= Cut.Longest), $"{text}: {cut}");
                }
            }
        }
    }
}
