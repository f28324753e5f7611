using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>What every report says of its method: how things are counted, what small numbers mean, what no other section shows, what the manifest holds.</summary>
internal sealed class Method(Report report, HeadlineTables headlines, PointOrigin origin)
{
    /// <summary>Measurements that no other section shows, the user's own among them.</summary>
    public ImmutableArray<FigureRow> Others { get; } = FigureRow.OfOthers(report);

    /// <summary>What its numbers rest on.</summary>
    public IEnumerable<Citation?> Cited => Others.SelectMany(row => row.Cited);

    /// <summary>Groups of notes with their titles.</summary>
    public IEnumerable<(string Title, ImmutableArray<string> Notes)> Notes()
    {
        yield return ("Counting", [
            "A mention is one use of any name in a concept’s list; the lists are in the lexicons named below.",
            "A range beside a share is its 95% interval.",
            "An outlet’s own voice is its headline and all that its reporter writes in nobody’s name. Quotations, indirect speech and words held at a distance "
                + "count as others’.",
            "Quoted words are counted inside the quotation or the reported clause, without the reporting verb.",
            $"Shares and differences have 95% intervals ({string.Join("; ", MethodsOf())}). The cautious interval allows for all pairs that were compared.",
            .. report.Comparison.Contrasts.Any(c => c.P is not null)
                ? (string[])["Of several articles a gap is called clear only if a test says so too, corrected for all rows of the measure: these findings were picked "
                    + "from many."]
                : [],
        ]);
        yield return ("Too little text", [
            $"Fewer than {SmallSample.Least} cases: a count, never a percentage. Fewer than {SmallSample.Least} on either side: no difference is stated.",
            $"Words from fewer than {SmallSample.PassagesForWords} passages have no interval: the words of one passage are not independent.",
            "Within-text intervals treat mentions as independent. Mentions in one article are not, so the true uncertainty is larger.",
            "The numbers describe these articles, not the habits of an outlet, unless many articles over many events are compared.",
            .. headlines is { All: > 0, Compared: 0 }
                ? (string[])["The headlines hold too little to be held against the bodies beneath them; the counts are in the json of this comparison."]
                : [],
        ]);
        yield return ("Machine labels", [
            .. report.Comparison.Manifest.Options.GetValueOrDefault("events") == "grouped"
                ? (string[])["Events are judged by content and date. On the command line --events FILE writes them down, to be corrected and read back."]
                : [],
            $"{origin.MachineLabels} were set by rules and models that err. The accuracy measured for each kind of label is published with Framing; a "
                + $"finding says how many wrong labels would erase it.",
            .. report.Extent.IsOverview ? [] : origin.Notes,
            .. report.Extent.IsOverview
                ? (string[])[]
                : [$"That a point is not found says that it {origin.NotTold}. It does not say why, and the outlet may have told it elsewhere."],
        ]);
    }

    /// <summary>"Framing 1.0.0; by: outlet; seed: 1".</summary>
    public string Made()
    {
        Manifest manifest = report.Comparison.Manifest;
        return string.Join("; ", manifest.Options.Select(o => $"{o.Key}: {o.Value}").Prepend($"Framing {manifest.Version}"));
    }

    /// <summary>How the shown intervals were made; what more there is to say of each stands with it in the tables.</summary>
    private IEnumerable<string> MethodsOf() => report.Comparison.Measures.Where(m => m.Interval is not null).Select(m => m.Method)
        .Concat(report.Comparison.Contrasts.Where(c => c.Interval is not null).Select(c => c.Method))
        .Select(method => new IntervalMethod(method.Kind, method.Unit))
        .Select(method => method.Unit == IntervalUnit.Text ? $"{method.Kind}, within texts" : method.ToString())
        .Distinct().Order(StringComparer.Ordinal).DefaultIfEmpty("none here");
}
