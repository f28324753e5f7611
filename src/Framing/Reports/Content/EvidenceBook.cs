using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>The places that one number was counted from, under the number that the report gives the list.</summary>
/// <param name="Id">"E12".</param>
/// <param name="Title">What was counted, where: "Daily Lantern, own voice: 8 mentions of the payment".</param>
/// <param name="Items">The places that are shown, in the order of articles: all, or a sample of many.</param>
/// <param name="Back">The anchor of the row that shows the number first.</param>
/// <param name="Note">What to say of a place; who speaks there, unless told.</param>
internal sealed record EvidenceList(string Id, string Title, ImmutableArray<Evidence> Items, string Back, Func<Evidence, string>? Note = null)
{
    /// <summary>All places, in the order of articles; gathered anew where they are more than are shown, since those of a large corpus are millions.</summary>
    public ImmutableArray<Evidence> All => Gather?.Invoke() ?? Items;

    /// <summary>Gathers <see cref="All"/>.</summary>
    public Func<ImmutableArray<Evidence>>? Gather { get; init; }
}

/// <summary>The lists of evidence of a report, numbered in the order in which a reader first meets them; the same list is kept once.</summary>
internal sealed class EvidenceBook
{
    private readonly Dictionary<string, EvidenceList> byKey = new(StringComparer.Ordinal);
    private readonly List<EvidenceList> lists = [];

    /// <param name="report">The report, which orders places.</param>
    /// <param name="cited">All citations, in order of reading.</param>
    public EvidenceBook(Report report, IEnumerable<Citation?> cited)
    {
        foreach (Citation citation in cited.OfType<Citation>())
        {
            if (byKey.ContainsKey(citation.Key))
                continue;
            (string title, IEnumerable<Evidence> places) = citation.List();
            ImmutableArray<Evidence> all = [.. places.Order(report.ByPlace)], shown = PlaceSample.Of(all, report.Extent.Places, report.Seed, citation.Key);
            bool isSample = shown.Length < all.Length;
            if (isSample)
                title += $" ({Wording.Digits(shown.Length)} of {Wording.Digits(all.Length)} places, drawn at random with the seed {report.Seed})";
            EvidenceList list = new($"E{lists.Count + 1}", title, shown, citation.Back, citation.Note)
            {
                Gather = isSample ? () => [.. citation.List().Places.Order(report.ByPlace)] : null,
            };
            lists.Add(list);
            byKey.Add(citation.Key, list);
        }
    }

    /// <summary>All lists, in order of number.</summary>
    public IReadOnlyList<EvidenceList> Lists => lists;

    /// <summary>The list of a citation.</summary>
    public EvidenceList this[Citation citation] => byKey[citation.Key];
}
