using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Framing.Corpora;
using Framing.Reports;
using Framing.Reports.Content;
using Framing.Reports.Sections;

namespace Framing.Tests.Reports;

/// <summary>Whatever number a report prints is one of the comparison's: reports count nothing themselves.</summary>
public sealed partial class ReportNumbersTests
{
    private static readonly Dictionary<string, Comparison> Comparisons = new[] { "harlow-bay-raid", "westmark-carbon-vote" }
        .ToDictionary(c => c, c => FramingAnalyzer.Default.Compare(ArticleReader.Read(Path.Combine(Repository.Root, "corpora", c))));

    public static TheoryData<string> Corpora => [.. Comparisons.Keys];

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Each_number_that_leads_to_evidence_is_a_measurement_of_it(string corpus)
    {
        Comparison comparison = Comparisons[corpus];
        Dictionary<string, EvidenceList> lists = new Contents(comparison).Evidence.Lists.ToDictionary(l => l.Id);
        (string Text, string List)[] html = [.. Page(comparison).QuerySelectorAll("a.n[data-e]").Select(a => (NamesOrText(a), a.GetAttribute("data-e")!))];
        (string, string)[] markdown = [.. CitedInMarkdown().Matches(Written(comparison, MarkdownReport.Write)).Select(m => (m.Groups[1].Value, m.Groups[2].Value))];
        Assert.True(html.Length > 60 && markdown.Length > 60);
        Assert.DoesNotContain(html.Concat(markdown), cited => !IsMeasured(comparison, cited.Item1, lists[cited.Item2]));
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Each_number_stands_in_the_column_of_the_outlet_whose_articles_its_evidence_is_in(string corpus)
    {
        Comparison comparison = Comparisons[corpus];
        Dictionary<string, EvidenceList> lists = new Contents(comparison).Evidence.Lists.ToDictionary(l => l.Id);
        int numbers = 0;
        foreach (IElement table in Page(comparison).QuerySelectorAll("table"))
        {
            string[] heads = [.. table.QuerySelectorAll("thead th").Skip(1).Select(head => head.TextContent)];
            if (heads.Length != comparison.Groups.Length || heads.Zip(comparison.Groups).Any(column => !column.First.EndsWith(column.Second.Name, StringComparison.Ordinal)))
                continue;
            foreach (IElement[] cells in table.QuerySelectorAll("tbody>tr").Select(row => row.QuerySelectorAll("td").ToArray()).Where(cells => cells.Length == heads.Length))
            {
                foreach ((IElement link, ArticleGroup group) in cells.Zip(comparison.Groups).SelectMany(cell => cell.First.QuerySelectorAll("a.n[data-e]").Select(link => (link, cell.Second))))
                {
                    numbers++;
                    Assert.Equal([group.Name], GroupsOf(comparison, lists[link.GetAttribute("data-e")!]));
                }
            }
        }
        Assert.True(numbers > 60);
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Those_judged_are_counted_as_the_measure_counts_them(string corpus)
    {
        Comparison comparison = Comparisons[corpus];
        IElement[] rows = [.. Table(Page(comparison), "Toward whom").QuerySelectorAll("tbody>tr")];
        Assert.NotEmpty(rows);
        Framing.Measures.People people = new(comparison.Profiles.Select(profile => profile.Document));
        foreach ((string name, string cell, string group) in Cells(comparison, rows))
        {
            // A person is one row under whatever names the articles give.
            GroupMeasurement[] own = [.. comparison.Details.Where(m => m.Group == group && m.Key["target"] is { } target && people.NameOf(target) == name
                && m.Key.Name.StartsWith("portrayal_", StringComparison.Ordinal) && m.Key["voice"] != "own")];
            long Count(string side) => own.Where(m => m.Key.Name == "portrayal_" + side).Sum(m => m.Numerator);
            long all = own.Where(m => m.Key.Name == "portrayal_negative").Sum(m => m.Denominator);
            Assert.Equal(all == 0 ? (0, 0, 0) : (Count("negative"), Count("positive"), all), (Number(cell, @"(\d+) negative"), Number(cell, @"(\d+) positive"), Number(cell, @"of (\d+) mention")));
        }
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Sentences_by_tone_are_counted_as_the_measure_counts_them(string corpus)
    {
        Comparison comparison = Comparisons[corpus];
        foreach ((ArticleGroup group, int i) in comparison.Groups.Select((g, i) => (g, i)))
        {
            string row = Page(comparison).QuerySelector($"#t-{i}")!.TextContent;
            foreach (string side in (string[])["negative", "positive"])
            {
                GroupMeasurement[] all = [.. comparison.Measures.Where(m => m.Group == group.Name && m.Key.Name == "tone_" + side)];
                long own = all.Single(m => m.Key["voice"] == "own").Numerator, quoted = all.Where(m => m.Key["voice"] is "direct_quote" or "indirect_quote" or "distanced").Sum(m => m.Numerator);
                Assert.Contains($"{side}: {own} own, {quoted} others’", row, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Words_of_a_source_are_those_of_its_measurement(string corpus)
    {
        Comparison comparison = Comparisons[corpus];
        foreach ((string label, string cell, string group) in Cells(comparison, Table(Page(comparison), "Source").QuerySelectorAll("tbody>tr.sub")))
        {
            // Beside its name a source's label has what it is.
            GroupMeasurement[] words = [.. comparison.Details.Where(m => m.Group == group && m.Key.Name == "source_words" && (label == m.Key["source"] || label.StartsWith(m.Key["source"] + ", ", StringComparison.OrdinalIgnoreCase)))];
            long direct = words.Sum(m => m.Numerator), all = words.Sum(m => m.Denominator);
            Assert.Equal((direct, all - direct), (Number(cell, @"(\d+) direct"), Number(cell, @"(\d+) indirect")));
        }
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Verbs_are_counted_as_the_measure_counts_them(string corpus)
    {
        Comparison comparison = Comparisons[corpus];
        foreach ((ArticleGroup group, int i) in comparison.Groups.Select((g, i) => (g, i)))
        {
            IElement row = Page(comparison).QuerySelector($"#v-{i}")!;
            foreach (VerbClass verbClass in Enum.GetValues<VerbClass>())
            {
                string[] printed = [.. row.QuerySelectorAll("td")[(int)verbClass].QuerySelectorAll("i").Select(v => v.TextContent)];
                string[] counted = [.. Details(comparison, group.Name, "class", verbClass.Name(), m => m.Key.Name == "reporting_verbs").Select(m => m.Key["verb"] + (m.Numerator == 1 ? "" : $" ×{m.Numerator}"))];
                Assert.Empty(printed.Except(counted));
                Assert.Equal(counted.Length, printed.Length + Number(row.QuerySelectorAll("td")[(int)verbClass].TextContent, @"and (\d+) more"));
            }
            long cues = comparison.Measures.First(m => m.Group == group.Name && m.Key.Name == "verb_class").Denominator;
            long neutral = comparison.Measures.Single(m => m.Group == group.Name && m.Key.ToString() == "verb_class(class: neutral)").Numerator;
            Assert.StartsWith($"{cues - neutral} of {cues}", row.QuerySelectorAll("td")[^1].TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Points_are_counted_as_their_passages_say(string corpus)
    {
        Comparison comparison = Comparisons[corpus];
        HashSet<string>[] tellers = [.. comparison.StoryPoints.Select(p => comparison.Groups
            .Where(g => p.Passages.Any(passage => passage.IsSure && g.DocIds.Contains(passage.DocId))).Select(g => g.Name).ToHashSet())];
        int shared = tellers.Count(t => t.Count > 1);
        Dictionary<string, int> told = comparison.Groups.ToDictionary(g => g.Name, g => tellers.Count(t => t.Count > 1 && t.Contains(g.Name)));
        Assert.Equal((shared, tellers.Count(t => t.Count == comparison.Groups.Length)), (comparison.PointCoverage.Shared, comparison.PointCoverage.ToldByAll));
        Assert.Equal(told, comparison.PointCoverage.Groups.ToDictionary(g => g.Group, g => g.Told));
        // What is found by likeness alone is counted in no heading and no finding.
        IDocument page = Page(comparison);
        Assert.DoesNotContain(page.QuerySelector("#pt h2")!.TextContent, char.IsDigit);
        Assert.Null(page.QuerySelector("#f-told"));
    }

    private static bool IsMeasured(Comparison comparison, string text, EvidenceList list)
    {
        HashSet<(string, TextSpan)> places = [.. list.Items.Select(i => (i.DocId, i.Span))];
        // A list of one group's places is of its figures, and of no other group's that happen to be as large.
        string[] groups = GroupsOf(comparison, list), others = [.. comparison.Groups.Select(g => g.Name).Except(groups)];
        bool Any(Func<GroupMeasurement, bool> fits) => Figures(comparison).Any(m => fits(m) && (groups.Length > 1 || !others.Contains(m.Group)) && (m.Evidence.Length > 0 || m.Numerator == 0) && m.Evidence.Where(e => e.Counted).All(e => places.Contains((e.DocId, e.Span))));
        string plain = text.Replace(",", "", StringComparison.Ordinal);
        if (Number(plain, @"^(\d+) of") is >= 0 and var numerator)
            return Any(m => m.Denominator == Number(plain, @" of (\d+)") && (m.Numerator == numerator || m.Denominator - m.Numerator == numerator));
        if (Number(plain, @"^(\d+) (?:own|others’|mention|sentence)") is > 0 and var all)
            return all == list.Items.Length;
        if (Number(plain, @"^(\d+)$") is >= 0 and var bare)
            return bare == list.Items.Length || Any(m => m.Denominator == bare);
        if (Number(plain, @"^(\d+) (?:word|quotation)") is >= 0 and var given)
            return Any(m => m.Numerator == given);
        if (Number(plain, @"(\d+) negative") + Number(plain, @"(\d+) positive") is > 0 and var judged)
            return judged == list.Items.Length;
        if (DirectAndIndirect().Matches(plain) is { Count: > 0 } parts)
            return Any(m => m.Numerator == parts.Sum(p => long.Parse(p.Groups[1].Value, CultureInfo.InvariantCulture)));
        // A mean says out of how many, a list of who speaks first how often where it is more than once; a list of names in own voice or of others counts places.
        if (Number(plain, @"\((\d+) \w+\)$") is > 0 and var of)
            return Any(m => m.Unit == MeasureUnit.Mean && m.Denominator == of);
        return Number(plain, @"^(\d+) counted") is > 0 and var counted
            ? counted == list.Items.Count(i => i.Counted)
            : SpeakersIn().IsMatch(plain) && Any(m => m.Key.Name is "speaks_first" or "speaks_last");
    }

    private static string[] GroupsOf(Comparison comparison, EvidenceList list)
    {
        HashSet<string> ids = [.. list.Items.Select(item => item.DocId)];
        return [.. comparison.Groups.Where(group => group.DocIds.Any(ids.Contains)).Select(group => group.Name)];
    }

    /// <summary>The text of a link; of one on names, each a mark with how often it comes, how many that are.</summary>
    private static string NamesOrText(IElement link) => link.QuerySelectorAll("mark").Length is > 0 and var names
        ? string.Create(CultureInfo.InvariantCulture, $"{names + TimesPattern().Matches(link.TextContent).Sum(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) - 1)} counted")
        : link.TextContent;

    private static IEnumerable<GroupMeasurement> Figures(Comparison comparison) => comparison.Measures.Concat(comparison.Details)
        .Concat(comparison.Contrasts.SelectMany(c => new[] { c.A, c.B })).Concat(comparison.HeadlineContrasts.SelectMany(c => new[] { c.Contrast.A, c.Contrast.B }));

    private static GroupMeasurement[] Details(Comparison comparison, string group, string dimension, string value, Func<GroupMeasurement, bool> includes) =>
        [.. comparison.Details.Where(m => m.Group == group && m.Key[dimension] == value && includes(m))];

    private static IEnumerable<(string Label, string Cell, string Group)> Cells(Comparison comparison, IEnumerable<IElement> rows) =>
        rows.SelectMany(row => row.QuerySelectorAll("td").Select((cell, i) => (row.QuerySelector("th")!.TextContent, cell.TextContent, comparison.Groups[i].Name)));

    private static IElement Table(IDocument page, string corner) => page.QuerySelectorAll("table").First(t => t.QuerySelector("thead th")?.TextContent == corner);

    private static long Number(string text, string pattern) =>
        Regex.Match(text, pattern, RegexOptions.None, TimeSpan.FromSeconds(1)) is { Success: true } match ? long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : pattern.StartsWith('^') ? -1 : 0;

    private static IDocument Page(Comparison comparison) => new HtmlParser().ParseDocument(HtmlReportTests.Html(comparison));

    private static string Written(Comparison comparison, Action<Comparison, TextWriter> write)
    {
        using StringWriter output = new();
        write(comparison, output);
        return output.ToString();
    }

    [GeneratedRegex(@"(\d[\d,]*(?: of [\d,]+)?(?: [a-z]+(?:, \d+ (?:indirect|positive))?)?) \\\[(E\d+)\\\]")]
    private static partial Regex CitedInMarkdown();

    [GeneratedRegex(@"(\d+) (?:direct|indirect)")]
    private static partial Regex DirectAndIndirect();

    [GeneratedRegex(@"×(\d+)")]
    private static partial Regex TimesPattern();

    [GeneratedRegex(@"^[a-z ]+(?: \d+)?$")]
    private static partial Regex SpeakersIn();
}
