using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>The places that one number was counted from, under the number that the report gives the list.</summary>
/// <param name="Id">"E12".</param>
/// <param name="Title">What was counted, where: "Daily Lantern, own voice: 8 mentions of the payment".</param>
/// <param name="Items">The places, in the order of articles.</param>
/// <param name="Back">The anchor of the row that shows the number first.</param>
/// <param name="Note">What to say of a place; who speaks there, unless told.</param>
internal sealed record EvidenceList(string Id, string Title, ImmutableArray<Evidence> Items, string Back, Func<Evidence, string>? Note = null);

/// <summary>Numbers the lists of evidence in the order in which a report first needs them; the same list is kept once.</summary>
internal sealed class EvidenceBook
{
    private readonly Dictionary<string, EvidenceList> byKey = new(StringComparer.Ordinal);
    private readonly List<EvidenceList> lists = [];

    /// <summary>All lists, in order of number.</summary>
    public IReadOnlyList<EvidenceList> Lists => lists;

    /// <summary>The list with that key, if it was made.</summary>
    public EvidenceList? this[string key] => byKey.GetValueOrDefault(key);

    /// <summary>The list with that key, made on first use; <see langword="null"/> where there is nothing to show.</summary>
    public EvidenceList? Cite(string key, string title, IEnumerable<Evidence> items, string back, Func<Evidence, string>? note = null)
    {
        if (byKey.TryGetValue(key, out EvidenceList? list))
            return list;
        ImmutableArray<Evidence> places = [.. items];
        if (places.IsEmpty)
            return null;
        list = new($"E{lists.Count + 1}", title, places, back, note);
        lists.Add(list);
        byKey.Add(key, list);
        return list;
    }
}
