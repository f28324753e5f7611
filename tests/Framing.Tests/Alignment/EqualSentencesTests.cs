using System.Collections.Immutable;
using Framing.Alignment;
using Framing.Corpora;

namespace Framing.Tests.Alignment;

/// <summary>Sentences that articles print word for word tell the same, and cost no more than one of them.</summary>
public class EqualSentencesTests
{
    private static readonly ImmutableArray<Article> Articles = [.. ArticleReader.Read(Path.Combine(Repository.Root, "corpora", "harlow-bay-raid"))];

    [Fact]
    public void A_copy_of_an_article_tells_what_the_article_tells()
    {
        Article copy = Articles[1] with { Id = "copy", Outlet = "Copier" };
        Comparison comparison = FramingAnalyzer.Default.Compare([.. Articles, copy]);
        Assert.Contains(comparison.StoryPoints, p => p.Passages.Any(told => told.DocId == "copy") && p.Passages.Length > 2);
        Assert.All(comparison.StoryPoints, point =>
        {
            Assert.Equal(SpansOf(point, Articles[1].Id), SpansOf(point, "copy"));
            Assert.NotEqual("copy", point.Center.DocId);
        });
    }

    [Fact]
    public void Sentences_that_a_copy_has_lost_are_missing_from_it_alone()
    {
        string[] paragraphs = Articles[1].Text.Split("\n\n");
        Article shorter = Articles[1] with { Id = "shorter", Outlet = "Copier", Text = string.Join("\n\n", paragraphs[..(paragraphs.Length / 2)]) };
        Comparison comparison = FramingAnalyzer.Default.Compare([Articles[1], shorter]);
        StoryPoint[] alone = [.. comparison.StoryPoints.Where(p => p.Passages.All(told => told.DocId == Articles[1].Id))];
        Assert.NotEmpty(alone);
        Assert.All(alone, point => Assert.True(point.Center.Span.Start >= shorter.Text.Length));
    }

    [Fact]
    public void Twenty_copies_are_held_against_others_hardly_more_often_than_two()
    {
        // Words that more articles have weigh less, so that a few pairs more or less have enough in common.
        Assert.InRange(PairsOf(20), PairsOf(2) / 2, PairsOf(2) * 2);

        int PairsOf(int copies)
        {
            IEnumerable<Article> all = Articles.Concat(Enumerable.Range(0, copies - 1).Select(i => Articles[0] with { Id = $"copy {i}" }));
            ImmutableArray<StorySentence> sentences = [.. all.SelectMany((article, i) => StorySentence.Of(FramingAnalyzer.Default.Annotate(article), i))];
            return new PairGraph(sentences, new(sentences)).Pairs.Count();
        }
    }

    [Theory]
    [InlineData("Owen Hale said the yard would close. “It will close,” he said.", "Owen Hale said the yard would close. “It will close,” he said.", true)]
    [InlineData("Owen Hale said the yard would close. “It will close in May,” he said.", "Lena Voss said the yard would close. “It will close in May,” she said.", false)]
    [InlineData("The yard costs $5 million a year to run now.", "The yard costs €5 million a year to run now.", false)]
    public void Every_character_and_the_speaker_have_to_be_the_same(string a, string b, bool areEqual)
    {
        ImmutableArray<StorySentence> sentences = [.. ((string[])[a, b]).SelectMany((text, i) => StorySentence.Of(FramingAnalyzer.Default.Annotate(Article.FromText(text)), i))];
        EqualSentences equal = new(sentences);
        Assert.Equal(areEqual, equal.FirstOf(sentences.Length - 1) < sentences.Length / 2);
    }

    [Fact]
    public void What_an_article_says_twice_stays_two_sentences()
    {
        const string Text = "The ferry will not run on Sunday. The board met. The ferry will not run on Sunday.";
        ImmutableArray<StorySentence> sentences = [.. ((string[])[Text, Text]).SelectMany((text, i) => StorySentence.Of(FramingAnalyzer.Default.Annotate(Article.FromText(text)), i))];
        EqualSentences equal = new(sentences);
        Assert.Equal([0, 1, 2, 0, 1, 2], Enumerable.Range(0, 6).Select(equal.FirstOf));
        Assert.All(equal.Firsts, first => Assert.Equal(2, equal.All(first).Count));
    }

    private static IEnumerable<TextSpan> SpansOf(StoryPoint point, string article) => point.Passages.Where(p => p.DocId == article).Select(p => p.Span).Order();
}
