namespace Framing.Reports.Content;

/// <summary>
/// Who is counted in a kind of source, where a difference of kinds is stated: the kind is a judgement, and whoever sees the names can check it.
/// </summary>
internal static class CategoryNames
{
    private const int MostNames = 3;

    /// <summary>"Counted as experts: in Herald’s article Ilse Brandt and Otto Kray; in Wire’s article none."; "" for other differences.</summary>
    public static string Of(Report report, Contrast contrast)
    {
        if (contrast.Key["category"] is not { } category || report.Extent.IsOverview)
            return "";
        string[] sides = [.. new[] { contrast.A.Group, contrast.B.Group }.Select(report.OutletOf)
            .OrderBy(outlet => report.Outlets.IndexOf(outlet)).Select(outlet => $"in {outlet.TheArticles} {NamesIn(report, outlet, category)}")];
        return $"Counted as {Naming.Category(category)}: {string.Join("; ", sides).TrimEnd('.')}.";
    }

    private static string NamesIn(Report report, Outlet outlet, string category)
    {
        string[] names =
        [
            .. outlet.Articles.Select(article => article.Document).Where(d => d.Made.HasFlag(DocumentLayers.Sources | DocumentLayers.Quotes))
                .SelectMany(document => document.Quotes.Where(q => q is { Reported: true, SourceId: not null })
                    .Select(q => (Source: document.Sources[q.SourceId!.Value], q.Words)))
                .Where(said => said.Source.Category == category)
                .GroupBy(said => report.People.NameOf(said.Source.Name), StringComparer.Ordinal)
                .OrderByDescending(said => said.Sum(s => s.Words)).ThenBy(said => said.Key, StringComparer.Ordinal).Select(said => Wording.Shorten(said.Key, 60)),
        ];
        if (names.Length == 0)
            return "nobody";
        return names.Length > MostNames
            ? string.Join(", ", names.Take(MostNames)) + $" and {Wording.Many(names.Length - MostNames, "other")}"
            : Wording.List(names);
    }
}
