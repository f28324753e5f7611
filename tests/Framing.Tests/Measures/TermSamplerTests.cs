using Framing.Measures;
using Framing.Measures.Concordances;
using Framing.Measures.Precision;

namespace Framing.Tests.Measures;

public sealed class TermSamplerTests
{
    private static readonly FramingAnalyzer Analyzer = FramingAnalyzer.Create(b => b.AnyLanguage());

    private static readonly Document[] Documents =
    [
        .. Enumerable.Range(0, 60).Select(i => Analyzer.Annotate(Article.FromText(
            i % 3 == 0 ? "They met the undocumented immigrants." : "The mayor met illegal immigrants, and illegal immigrants met him.", outlet: $"Herald {i}") with { Id = $"a{i}" })),
    ];

    [Fact]
    public void Order_of_documents_changes_nothing()
    {
        string[] forth = Rows(Documents, new() { Size = 20 }), back = Rows(Documents.Reverse(), new() { Size = 20 });
        Assert.Equal(forth, back);
        Assert.Equal(20, forth.Length);
    }

    [Fact]
    public void A_smaller_draw_begins_a_larger_one_and_another_seed_draws_others()
    {
        string[] large = Rows(Documents, new() { Size = 30 });
        Assert.Equal(large[..10], Rows(Documents, new() { Size = 10 }));
        Assert.NotEqual(large, Rows(Documents, new() { Size = 30, Seed = 2 }));
    }

    [Fact]
    public void Weights_add_up_to_what_was_found()
    {
        foreach (bool each in (bool[])[false, true])
        {
            TermSampler sampler = Sampler(Documents, new() { Size = 7, EachVariant = each });
            Assert.Equal(100, sampler.Found);
            Assert.Equal(100, sampler.Draw().Sum(sampled => sampled.Weight), 9);
        }
    }

    [Fact]
    public void Each_variant_gets_its_number()
    {
        var drawn = Sampler(Documents, new() { Size = 15, EachVariant = true }).Draw();
        Assert.Equal(15, drawn.Count(sampled => sampled.Term.Variant == "undocumented-immigrant"));
        Assert.Equal(15, drawn.Count(sampled => sampled.Term.Variant == "illegal-immigrant"));
    }

    [Fact]
    public void Every_term_is_as_likely_as_any_other()
    {
        Dictionary<string, int> times = [];
        foreach (ulong seed in Enumerable.Range(1, 400).Select(n => (ulong)n))
        {
            foreach (string row in Rows(Documents, new() { Size = 25, Seed = seed }))
                times[row] = times.GetValueOrDefault(row) + 1;
        }
        // Each of 100 terms is drawn in a quarter of 400 draws: 100 times, standard deviation 8.7; 4.5 of these on either side.
        Assert.Equal(100, times.Count);
        Assert.All(times.Values, n => Assert.InRange(n, 61, 139));
    }

    [Theory]
    [InlineData("immigration", 100)]
    [InlineData("immigration/people-without-legal-status/undocumented-immigrant", 20)]
    [InlineData("guns", 0)]
    public void Only_what_is_named_is_drawn(string name, int found) =>
        Assert.Equal(found, Sampler(Documents, new() { Of = [name] }).Found);

    [Fact]
    public void Cues_are_drawn_where_they_are_named()
    {
        Document document = Analyzer.Annotate(Article.FromText("He is clearly one of the illegal immigrants, perhaps."));
        Assert.Equal(1, Sampler([document], new()).Found);
        Assert.Equal(2, Sampler([document], new() { Of = ["cues"] }).Found);
    }

    [Fact]
    public void The_context_goes_over_sentences_and_not_over_fields()
    {
        Document document = Analyzer.Annotate(Article.FromText("Rain fell. The illegal immigrants left. The sun rose.", title: "Weather"));
        ConcordanceLine line = Assert.Single(Sampler([document], new() { Window = 5 }).Draw()).Line;
        Assert.Equal(("Rain fell. The", "illegal immigrants", "left. The sun rose"), (line.Before, line.Keyword, line.After));
    }

    private static TermSampler Sampler(IEnumerable<Document> documents, TermSamplerOptions options)
    {
        TermSampler sampler = new(options);
        foreach (Document document in documents)
            sampler.Add(document);
        return sampler;
    }

    private static string[] Rows(IEnumerable<Document> documents, TermSamplerOptions options) =>
        [.. Sampler(documents, options).Draw().Select(sampled => $"{sampled.Line.DocId} {sampled.Term.Span}")];
}
