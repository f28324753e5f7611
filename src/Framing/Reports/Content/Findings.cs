using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>Picks the differences that a report starts with.</summary>
internal static class Findings
{
    /// <summary>A single case against none is a word that somebody happened to use, and stands in the tables.</summary>
    private const int LeastCases = 2;

    /// <summary>The findings: those that measures ask for, topic by topic, then what is told and altered quotes.</summary>
    public static ImmutableArray<Finding> Of(Report report, Story story)
    {
        List<Finding> findings = [];
        foreach (IGrouping<string, MeasureDescription> topic in report.Naming.Descriptions.Where(d => d.Finding is not null).GroupBy(d => d.Finding!.Topic))
        {
            foreach (Contrast contrast in topic.GroupBy(d => d.Finding!.Rank).OrderBy(rank => rank.Key)
                .Select(rank => Leading(report, [.. rank])).FirstOrDefault(found => found.Length > 0, []))
                findings.Add(Of(report, topic.Key, contrast, $"f{findings.Count + 1}"));
        }
        findings.AddRange(StoryFindings.Of(report, story));
        return [.. report.Extent.IsOverview ? findings.OrderBy(finding => finding.Status).Take(report.Extent.Findings) : findings];
    }

    /// <summary>
    /// The widest between the names of one thing. Of two names where one is said whenever the other is not, the one that somebody marks as
    /// one side's tells more.
    /// </summary>
    public static Contrast? WidestChoice(Report report, IEnumerable<Contrast> contrasts) => Gap.Widest(contrasts
        .Where(c => Tells(report, c))
        .OrderByDescending(c => report.Naming.Concept(c.Key)?.Variants.FirstOrDefault(v => v.Id == c.Key["variant"])?.Slant is not null));

    /// <summary>The contrasts of some measures that lead, as their rules pick them: one for each thing that they are about.</summary>
    private static Contrast[] Leading(Report report, MeasureDescription[] measures)
    {
        FindingRule rule = measures[0].Finding!;
        IEnumerable<Contrast> widest = measures.SelectMany(m => report.Figures.Contrasts(m.Name)).Where(c => c.Key["voice"] is null or "own")
            .GroupBy(c => string.Join('\u001f', rule.Per.Select(dimension => c.Key[dimension])))
            .Select(group => WidestChoice(report, group)).OfType<Contrast>()
            .Where(c => c.A.Unit == MeasureUnit.Mean || Math.Max(c.A.Numerator, c.B.Numerator) >= LeastCases);
        return [.. Gap.InOrder(widest).Take(rule.Most)];
    }

    private static bool Tells(Report report, Contrast contrast) => report.Naming.Describe(contrast.Key.Name).Finding is { } rule
        && rule.Tells(contrast.Key) && contrast.A.Denominator >= rule.Fewest && contrast.B.Denominator >= rule.Fewest
        // Those that are counted: of two outlets with many articles one event may be all that both tell of.
        && Math.Min(contrast.Articles.A, contrast.Articles.B) >= rule.FewestArticles && !CategoryDoubts.Touch(report, contrast);

    private static Finding Of(Report report, string topic, Contrast contrast, string id)
    {
        bool words = contrast.A.Noun == "words";
        Citation? a = report.Cite(contrast, contrast.A, id), b = report.Cite(contrast, contrast.B, id);
        ImmutableArray<MiniRow> rows = [.. report.Outlets.Select(outlet => RowOf(report, outlet, contrast, id))];
        FindingRule rule = report.Naming.Describe(contrast.Key.Name).Finding!;
        Status status = Statuses.Of(contrast);
        (string Caption, string Marks)? cases = status == Status.CountsOnly && rows.Max(r => r.Told.Length) <= StoryFindings.MostBlocks ? rule.Cases : null;
        string scope = contrast.Statement.Text(StatementRole.Scope);
        string caption = rule.Caption is { } template ? report.Naming.Fill(template, contrast.A)
            : words ? $"{Wording.Capital(report.Naming.What(contrast.A))}, out of all"
            : $"{(contrast.A.Unit == MeasureUnit.Mean ? "Mean" : "Share of")} {report.Naming.What(contrast.A)}";
        return new()
        {
            Id = id,
            Kicker = topic,
            Status = status,
            Sentence = [.. contrast.Statement[StatementRole.Claim].Select(part => new Run(part.Text, part.Figure is null ? null : part.Figure == contrast.A ? a : b))],
            Note = NoteOf(scope.Length > 0 ? $"Counted {scope}." : "", rule.Beside is { } beside ? Beside(report, contrast, beside.Voice, beside.Says) : "",
                CategoryNames.Of(report, contrast)),
            HowSure = contrast.Difference is null ? ""
                : Joined(contrast.Statement.Text(StatementRole.Difference, StatementRole.Reach, StatementRole.Picked, StatementRole.Labels), Statuses.WhyOpen(contrast)),
            Caption = cases is { } drawn ? report.Naming.Fill(drawn.Caption, contrast.A)
                : caption + (scope.Length > 0 ? ", on all events" : "") + (rows.Any(r => r.Interval is not null) ? ", with the range that chance leaves" : ""),
            Marks = cases?.Marks ?? "",
            Kind = cases is not null ? MiniKind.Mentions : contrast.A.Unit == MeasureUnit.Mean ? MiniKind.Score : words ? MiniKind.Bar : MiniKind.Share,
            Rows = rows,
        };
    }

    private static ImmutableArray<Run> NoteOf(params ReadOnlySpan<string> sentences)
    {
        string note = Joined(sentences);
        return note.Length > 0 ? [new(note)] : [];
    }

    private static string Joined(params ReadOnlySpan<string> sentences) => string.Join(' ', sentences.ToArray().Where(sentence => sentence.Length > 0));

    /// <summary>The counts of both groups in another voice, in the order of the statement; "" where it adds nothing to own voice.</summary>
    private static string Beside(Report report, Contrast contrast, string voice, string says)
    {
        MeasureKey key = new(contrast.Key.Name, [.. contrast.Key.Dimensions.Select(d => d.Dimension == "voice" ? (d.Dimension, voice) : d)]);
        Contrast? wider = report.Figures.Contrasts(key.Name, [.. key.Dimensions]).FirstOrDefault(c => c.A.Group == contrast.A.Group && c.B.Group == contrast.B.Group);
        if (wider is null || (wider.A.Denominator == contrast.A.Denominator && wider.B.Denominator == contrast.B.Denominator))
            return "";
        bool isSecondFirst = contrast.Statement[StatementRole.Claim].FirstOrDefault(part => part.Figure is not null).Figure == contrast.B;
        (GroupMeasurement a, GroupMeasurement b) = isSecondFirst ? (wider.B, wider.A) : (wider.A, wider.B);
        return Template.Text(says, (part, _) => part switch
        {
            "A" => a.Group,
            "B" => b.Group,
            "a" => Shown.CountOf(a),
            "b" => Shown.CountOf(b),
            _ => null,
        });
    }

    private static MiniRow RowOf(Report report, Outlet outlet, Contrast contrast, string id)
    {
        bool named = outlet.Name == contrast.A.Group || outlet.Name == contrast.B.Group;
        GroupMeasurement? measure = report.Figures.Find(contrast.Key.Name, outlet.Name, [.. contrast.Key.Dimensions]);
        if (measure is null || measure.Denominator == 0)
            return new(outlet, named, new("none"));
        Shown shown = Shown.Of(measure, "none");
        string label = measure.Unit == MeasureUnit.Mean ? Wording.Score(measure.Value ?? 0) : shown.Count + (measure.Noun == "words" ? " words" : "");
        return new(outlet, named, new(label, report.Cite(measure, id)))
        {
            Value = measure.Noun == "words" ? measure.Value : measure.Unit == MeasureUnit.Mean
                ? (measure.Denominator < SmallSample.Least ? null : measure.Value)
                : shown.Share,
            Interval = shown.Interval,
            Told = measure.Denominator <= StoryFindings.MostBlocks && measure.Unit == MeasureUnit.Share
                ? [.. Enumerable.Range(0, (int)measure.Denominator).Select(i => i < measure.Numerator)]
                : [],
        };
    }
}
