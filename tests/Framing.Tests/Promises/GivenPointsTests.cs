using System.Collections.Immutable;
using CsCheck;
using Framing.Alignment;
using Framing.Corpora;
using Framing.Reports;

namespace Framing.Tests.Promises;

/// <summary>Points that are written and read back as they are give the report that they were written from, save for what says that they were given.</summary>
public class GivenPointsTests
{
    private static readonly string[] Sentences =
    [
        "Mayor Ada Marsh said the raid frightened families in Harlow Bay.",
        "The raid frightened many families in Harlow Bay, said Mayor Ada Marsh on Monday.",
        "“Nobody is safe when neighbors hide,” Marsh said on Monday.",
        "=cmd(“nine illegal immigrants”), arrested at the cannery\non Pell Street.",
        "Nine undocumented immigrants were arrested at a cannery on Pell Street, officials said.",
        "At a cannery, officials arrested nine people.",
        "The terrible fire destroyed 14 homes and killed two people.",
        "Two people were killed and 14 homes destroyed by fire, said Marsh.",
        "No comment.",
    ];

    /// <summary>Ids and events that a table or a spreadsheet could take for something else.</summary>
    private static readonly string[] Names = ["a", "=b", "'=c", "''+d", "-e,\"f\"", "g;h\ni", "'j", " k ", "@l"];

    private static readonly CompareOptions Quick = new() { Replicates = 20, Draws = 20, Threads = 1 };

    private static readonly FramingAnalyzer Analyzer = FramingAnalyzer.Create(builder => builder.OnlyMeasures("choice"));

    public static TheoryData<string> Corpora => ["harlow-bay-raid", "westmark-carbon-vote"];

    [Fact]
    public void What_is_read_back_is_what_was_written() => Gen.Select(
        Gen.Int[0, Sentences.Length - 1].Array[2, 8].Array[2, 5], Gen.Shuffle(Names), Gen.Int[0, 1]).Sample((texts, names, events) =>
            IsTheSameWhenReadBack(texts.Select((picks, i) => new Article
            {
                Id = names[i], Outlet = $"Outlet {i}", Event = names[^(1 + (i % (1 + events)))], Text = string.Join(' ', picks.Select(p => Sentences[p])), Title = i % 2 == 0 ? Sentences[picks[0]] : null,
            })), iter: 60, seed: "0000KA000000", threads: 1);

    [Theory]
    [MemberData(nameof(Corpora))]
    public void So_it_is_with_whole_articles(string corpus) => IsTheSameWhenReadBack(ArticleReader.Read(Path.Combine(Repository.Root, "corpora", corpus)));

    [Fact]
    public void Whatever_is_given_every_point_is_sure_somewhere_and_no_sentence_is_lost()
    {
        Comparison judged = Analyzer.Compare(ArticleReader.Read(Path.Combine(Repository.Root, "corpora", "harlow-bay-raid")), Quick);
        GivenPassage[] rows = [.. judged.StoryPoints.SelectMany((point, number) => point.Passages.Concat(point.MayTell)
            .Select(p => new GivenPassage(point.Event, number, p.DocId, p.Span) { IsSure = p.IsSure, IsAlone = point.Passages.Length == 1 && p.IsSure }))];
        ImmutableArray<Document> documents = [.. judged.Profiles.Select(p => p.Document)];
        HashSet<(string, TextSpan)> tellEnough = [.. documents.SelectMany(StorySentence.Of).Where(StoryPoints.TellsEnough).Select(s => (s.Passage.DocId, s.Passage.Span))];
        Gen.Select(Gen.Int[0, 9], Gen.Int[1, 12], Gen.Bool, Gen.Bool).Array[rows.Length].Sample(changes =>
        {
            IEnumerable<GivenPassage> changed = rows.Zip(changes, (row, change) => change.Item1 switch
            {
                0 => null,
                1 => row with { Point = change.Item2 },
                2 => row with { IsSure = change.Item3, IsAlone = change.Item3 && change.Item4 },
                _ => row,
            }).OfType<GivenPassage>();
            ImmutableArray<StoryPoint> points = Analyzer.Compare(judged.Profiles, Quick with { Points = new([.. Once(changed)], "") }).StoryPoints;
            Assert.All(points, point =>
            {
                Assert.Contains(point.Center, point.Passages);
                Assert.True(point.Center.IsSure);
                Assert.DoesNotContain(point.MayTell, p => p.IsSure || point.Passages.Any(told => told.DocId == p.DocId));
            });
            Assert.Empty(tellEnough.Except(points.SelectMany(p => p.Passages.Concat(p.MayTell))
                .Select(p => (p.DocId, documents.Single(d => d.Article.Id == p.DocId).SentenceAt(p.Span)))));
        }, iter: 30, seed: "0000KA000000", threads: 1);
    }

    /// <summary>Without passages that share words with an earlier one of the same point, which are refused.</summary>
    private static List<GivenPassage> Once(IEnumerable<GivenPassage> rows)
    {
        List<GivenPassage> kept = [];
        foreach (GivenPassage row in rows)
        {
            if (!kept.Exists(before => (before.Point, before.DocId) == (row.Point, row.DocId) && before.Span.Overlaps(row.Span)))
                kept.Add(row);
        }
        return kept;
    }

    private static void IsTheSameWhenReadBack(IEnumerable<Article> articles)
    {
        using TempFolder folder = new();
        string file = folder.File("points.csv");
        Article[] all = [.. articles];
        Comparison judged = Analyzer.Compare(all, Quick);
        PointFile.Write(file, judged);
        Comparison given = Analyzer.Compare(all, Quick with { Points = PointFile.Read(file) });
        Assert.All(given.StoryPoints, point => Assert.True(point.IsGiven));
        given = given with { StoryPoints = [.. given.StoryPoints.Select(p => p with { IsGiven = false })], Manifest = given.Manifest with { Options = given.Manifest.Options.Remove("points") } };
        foreach (Action<Comparison, TextWriter> write in (Action<Comparison, TextWriter>[])[HtmlReport.Write, MarkdownReport.Write, CsvReport.Write])
            Assert.Equal(Written(judged, write), Written(given, write));
        // A file has one word for what perhaps tells a point; what an article without a sure sentence has of it stands under may_tell.
        string[] ids = [.. all.Select(a => a.Id)];
        judged = judged with { StoryPoints = [.. judged.StoryPoints.Select(p => Folded(p, ids))] };
        Assert.Equal(Written(judged, (c, o) => JsonReport.Write(c, o)), Written(given, (c, o) => JsonReport.Write(c, o)));
    }

    private static StoryPoint Folded(StoryPoint point, string[] ids)
    {
        ILookup<bool, Passage> passages = point.Passages.ToLookup(p => point.Passages.Any(sure => sure.IsSure && sure.DocId == p.DocId));
        return point with { Passages = [.. passages[true]], MayTell = [.. passages[false].Concat(point.MayTell).OrderBy(p => Array.IndexOf(ids, p.DocId)).ThenBy(p => p.Span)] };
    }

    private static string Written(Comparison comparison, Action<Comparison, TextWriter> write)
    {
        using StringWriter output = new();
        write(comparison, output);
        return output.ToString();
    }
}
