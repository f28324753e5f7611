namespace Framing.Reports.Content;

/// <summary>
/// Whether a difference between categories of sources can be one of how they were told apart: the same person stands in the category in one group and in
/// another one in the other, nobody in it has a name, or the group that gives it less has sources of no known kind with enough to make up
/// for it. Such a difference stands in the tables and leads no report.
/// </summary>
internal static class CategoryDoubts
{
    /// <summary>Shorter last words of a name ("Jr.") are no name.</summary>
    private const int LeastName = 4;

    private static readonly string[] UnknownKinds = ["other", "unidentified", "unresolved"];

    public static bool Touch(Report report, Contrast contrast)
    {
        if (contrast.Key["category"] is not { } category)
            return false;
        Source[] a = SpeakersOf(report, contrast.A.Group), b = SpeakersOf(report, contrast.B.Group);
        if (!a.Concat(b).Any(s => s.Named && s.Category == category))
            return true;
        (GroupMeasurement less, GroupMeasurement more) = (contrast.A.Value ?? 0) < (contrast.B.Value ?? 0) ? (contrast.A, contrast.B) : (contrast.B, contrast.A);
        long unknown = UnknownKinds.Sum(kind => report.Figures.Find(contrast.Key.Name, less.Group, ("category", kind))?.Numerator ?? 0);
        if ((less.Numerator + unknown) * (double)more.Denominator >= more.Numerator * (double)less.Denominator)
            return true;
        ILookup<string, Source> others = b.ToLookup(LastName, StringComparer.OrdinalIgnoreCase);
        return a.Any(s => others[LastName(s)].Any(other => LastName(s).Length >= LeastName && (other.Category == category) != (s.Category == category)));
    }

    private static Source[] SpeakersOf(Report report, string group) =>
    [
        .. report.OutletOf(group).Articles.Where(a => a.Document.Made.HasFlag(DocumentLayers.Sources | DocumentLayers.Quotes))
            .Select(a => a.Document.Cast).SelectMany(cast => cast.Quoted.Select(id => cast.Sources[id])),
    ];

    private static string LastName(Source source) => source.Name[(source.Name.LastIndexOf(' ') + 1)..];
}
