using System.Text.Json;

namespace Framing.Validation;

/// <summary>A place in an article that a reader or Framing points at.</summary>
internal readonly record struct Spot(string DocId, Field Field, int Start, int End)
{
    public bool Touches(Spot other) => DocId == other.DocId && Field == other.Field && Start < other.End && other.Start < End;
}

/// <summary>A difference that a careful reader names, with its places.</summary>
internal sealed record GoldLead(string Kind, Spot[] Spots, string Claim);

/// <summary>What a reader says of an event, most important first.</summary>
internal sealed record GoldEvent(string Name, GoldLead[] Leads)
{
    /// <summary>So many come first: the reader is firm on them.</summary>
    public const int Firm = 3;

    /// <summary>The events of a file of leads; places are quotes, which are looked up in the articles.</summary>
    public static GoldEvent[] Read(string path, IReadOnlyDictionary<string, Article> articles)
    {
        using JsonDocument file = JsonDocument.Parse(File.ReadAllText(path));
        return [.. file.RootElement.EnumerateArray().Select(e => new GoldEvent(e.Text("event"), [.. e.GetProperty("leads").EnumerateArray().Select(lead =>
            new GoldLead(lead.Text("kind"), [.. lead.GetProperty("evidence").EnumerateArray().Select(place => SpotOf(place, articles)).OfType<Spot>()],
                lead.Text("claim")))]))];
    }

    private static Spot? SpotOf(JsonElement place, IReadOnlyDictionary<string, Article> articles)
    {
        Field field = place.Text("field") == "title" ? Field.Title : Field.Text;
        int at = articles[place.Text("doc_id")][field].IndexOf(place.Text("quote"), StringComparison.Ordinal);
        return at < 0 ? null : new(place.Text("doc_id"), field, at, at + place.Text("quote").Length);
    }
}

/// <summary>Counts what leads tell of a reader's.</summary>
internal sealed class LeadCounts
{
    public const int FirstLeads = 6;

    private const int PreciseLeads = 5, MostPlaces = 4, LongestPlace = 200;

    private readonly List<double> firstHits = [];

    public (int Told, int Of) Firm { get; private set; }

    public (int Told, int Of) All { get; private set; }

    public (int Right, int Of) Precise { get; private set; }

    /// <summary>The mean of 1 over the rank of the first lead that tells any of the reader's.</summary>
    public double FirstHit => firstHits.Average();

    public static bool IsContent(string kind) => kind is "left_out" or "who_speaks";

    /// <summary>The places that count.</summary>
    public static Spot[] SpotsOf(Lead lead) =>
        [.. lead.Evidence.Take(MostPlaces).Select(e => new Spot(e.DocId, e.Span.Field, e.Span.Start, Math.Min(e.Span.End, e.Span.Start + LongestPlace)))];

    /// <summary>Whether a lead tells one of the reader's: it is of its family and touches half or more of its places.</summary>
    public static bool Tells(Lead lead, GoldLead gold)
    {
        Spot[] spots = SpotsOf(lead);
        return IsContent(lead.Kind.Name()) == IsContent(gold.Kind) && 2 * gold.Spots.Count(g => spots.Any(g.Touches)) >= Math.Max(1, gold.Spots.Length);
    }

    /// <summary>Whether a lead points at what a reader points at in one lead of its family, in two articles, or in one where it is of one outlet.</summary>
    public static bool IsPrecise(Lead lead, GoldEvent gold)
    {
        Spot[] spots = SpotsOf(lead);
        int documents = gold.Leads.Where(g => IsContent(lead.Kind.Name()) == IsContent(g.Kind))
            .Select(g => spots.Where(s => g.Spots.Any(s.Touches)).Select(s => s.DocId).Distinct().Count()).DefaultIfEmpty().Max();
        return documents >= Math.Min(2, Math.Max(1, lead.Outlets.Length));
    }

    public void Add(GoldEvent gold, IReadOnlyList<Lead> leads)
    {
        Lead[] first = [.. leads.Take(FirstLeads)];
        int best = int.MaxValue;
        for (int rank = 0; rank < gold.Leads.Length; rank++)
        {
            int hit = Array.FindIndex(first, lead => Tells(lead, gold.Leads[rank]));
            int told = hit >= 0 ? 1 : 0;
            best = hit >= 0 ? Math.Min(best, hit + 1) : best;
            All = (All.Told + told, All.Of + 1);
            if (rank < GoldEvent.Firm)
                Firm = (Firm.Told + told, Firm.Of + 1);
        }
        firstHits.Add(best == int.MaxValue ? 0 : 1.0 / best);
        foreach (Lead lead in leads.Take(PreciseLeads))
            Precise = (Precise.Right + (IsPrecise(lead, gold) ? 1 : 0), Precise.Of + 1);
    }

    public override string ToString() => FormattableString.Invariant(
        $"firm {Share(Firm):F3} ({Firm.Told}/{Firm.Of})  all {Share(All):F3} ({All.Told}/{All.Of})  first hit {FirstHit:F3}  precision of first five {Share(Precise):F3}");

    private static double Share((int Part, int Of) counts) => counts.Of == 0 ? 0 : (double)counts.Part / counts.Of;
}
