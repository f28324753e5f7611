using System.Collections.Immutable;
using Framing.Batch;

namespace Framing.Tests.Batch;

/// <summary>The table that a regression reads: counts beside all that may explain them.</summary>
public sealed class RegressionTableTests
{
    private static readonly MeasureKey Share = new("choice", ("concept", "fee"), ("voice", "own"));

    private static string[] Lines(params Article[] articles)
    {
        using TempFolder folder = new();
        BatchOptions options = new() { Folder = folder.File("run"), Compare = CompareOptions.Default with { By = "leaning", Replicates = 20 } };
        new BatchRun(options, Measured).Run(_ => articles);
        return File.ReadAllLines(folder.File("run/regression.csv"));
    }

    private static Profile Measured(Article article) => new(FramingAnalyzer.Default.Annotate(article),
    [
        new() { Key = Share, Unit = MeasureUnit.Share, Numerator = 2, Denominator = 5 },
        new() { Key = new("nothing"), Unit = MeasureUnit.Share, Numerator = 0, Denominator = 0 },
        new() { Key = new("count"), Unit = MeasureUnit.Count, Numerator = 3, Denominator = 1 },
    ]);

    private static Article Of(string id, string? date, params (string, string)[] columns) => new()
    {
        Id = id,
        Text = "The council raised the fee.",
        Outlet = "Gazette",
        Event = "fee",
        Date = date,
        Metadata = columns.ToImmutableSortedDictionary(c => c.Item1, c => c.Item2, StringComparer.Ordinal),
    };

    [Fact]
    public void Every_column_of_any_article_is_a_column_and_counts_stand_with_what_they_are_out_of() => Assert.Equal(
        [
            "doc_id,row,group,outlet,event,date,month,year,measure,lexicon,concept,variant,voice,category,side,class,gender,party,dimensions,unit,n,of,counts,leaning,_n,topic",
            "a,1,left,Gazette,fee,2026-03-31,2026-03,2026,choice,,fee,,own,,,,,,,share,2,5,mentions,left,,",
            "b,2,right,Gazette,fee,,,,choice,,fee,,own,,,,,,,share,2,5,mentions,right,7,boats",
        ],
        Lines(Of("a", "31 March 2026", ("leaning", "left")), Of("b", null, ("leaning", "right"), ("topic", "boats"), ("n", "7"))));

    [Fact]
    public void Figures_of_a_date_are_read_as_the_others_of_the_file_must_be() =>
        Assert.Equal(["2026-06-05", "2026-06-14"], Lines(Of("a", "05/06/2026", ("leaning", "left")), Of("b", "14/06/2026")).Skip(1).Select(line => line.Split(',')[5]));
}
