using System.Collections.Frozen;
using System.Globalization;
using Framing.Annotation;
using Framing.Language.Dates;

namespace Framing.Quotes.Speakers;

/// <summary>
/// The party and seat of American politicians by name and day: the members of Congress of June 2026 with all their terms (unitedstates/congress-legislators,
/// CC0). Read once, on first use; immutable.
/// </summary>
internal static class PartyList
{
    private const string Resource = "Quotes/us-legislators.tsv";

    /// <summary>One party of one person, for the time that they were of it.</summary>
    private readonly record struct Entry(SourceParty Party, DateOnly From, DateOnly Until);

    private static readonly Lazy<FrozenDictionary<string, Entry[]>> Known = new(Read);

    /// <summary>Those whose last name no other member has, under it alone.</summary>
    private static readonly Lazy<FrozenDictionary<string, Entry[]>> KnownByLast = new(() =>
        Known.Value.Select(one => (Last: one.Key[(one.Key.LastIndexOf(' ') + 1)..], one.Value)).GroupBy(one => one.Last, one => one.Value, StringComparer.Ordinal)
            .Where(same => same.All(entries => entries.SequenceEqual(same.First())))
            .ToFrozenDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal));

    /// <summary>Offices by which an article calls somebody a politician of the nation, as <see cref="SpeakerWords.Office"/> writes them.</summary>
    private static readonly FrozenSet<string> National = FrozenSet.Create(StringComparer.Ordinal,
        "senator", "representative", "legislator", "leader", "whip", "speaker", "chair", "candidate", "president");

    /// <summary>
    /// The party of somebody on the day of the article; without a day, the only one that they were ever of. <see langword="null"/> where the list does not
    /// know, where the article calls them something else, or where two of one name were of two parties.
    /// </summary>
    public static SourceParty? Of(Actor actor, string category, string? date)
    {
        if (actor.Kind != ActorKind.Person || !IsCalled(actor, category) || !Known.Value.TryGetValue(actor.Name, out Entry[]? entries))
            return null;
        DateOnly? day = DateText.Of(date) is { IsAmbiguous: false } text ? text.Day(DateOrder.MonthFirst) : null;
        SourceParty? party = null;
        foreach (Entry entry in entries)
        {
            if (day is { } at && (at < entry.From || at >= entry.Until))
                continue;
            if (party is { } other && other != entry.Party)
                return null;
            party = entry.Party;
        }
        return party;
    }

    /// <summary>
    /// Whether somebody of that name sits in Congress on a day, so that an article may take it for known: by the full name or the last name alone, and not
    /// where thousands bear the last name, it is a first name too, or two members had it.
    /// </summary>
    public static bool Sits(string name, DateOnly? day)
    {
        string last = name[(name.LastIndexOf(' ') + 1)..];
        return day is { } at && !SpeakerWords.FrequentSurname.Contains(last.ToLowerInvariant())
            && (NameWords.Default[last.ToLowerInvariant()] & NameClass.AnyGiven) == 0
            && (last.Length < name.Length ? Known : KnownByLast).Value.TryGetValue(name, out Entry[]? entries)
            && Array.Exists(entries, entry => entry.From <= at && at < entry.Until);
    }

    /// <summary>Whether the article calls somebody what the list knows: namesakes of a senator are many.</summary>
    private static bool IsCalled(Actor actor, string category) => category is "politician" && actor.RoleNouns.Overlaps(National)
        && !actor.Roles.Exists(role => role.Contains("state", StringComparison.OrdinalIgnoreCase));

    private static FrozenDictionary<string, Entry[]> Read()
    {
        List<(string Name, Entry Entry)> rows = [];
        using Stream stream = typeof(PartyList).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is not in the assembly.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.StartsWith("names\t", StringComparison.Ordinal))
                continue;
            string[] cells = line.Split('\t');
            Entry entry = new(
                cells[1] switch { "R" => SourceParty.Republican, "D" => SourceParty.Democratic, _ => SourceParty.Independent },
                Day(cells[3]) ?? DateOnly.MinValue, Day(cells[4]) ?? DateOnly.MaxValue);
            foreach (string name in cells[0].Split("; "))
                rows.Add((name, entry));
        }
        return rows.GroupBy(row => row.Name, row => row.Entry, StringComparer.Ordinal)
            .ToFrozenDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal);
    }

    private static DateOnly? Day(string cell) => cell.Length == 0 ? null : DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
