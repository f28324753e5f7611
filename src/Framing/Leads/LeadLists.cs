using System.Collections.Immutable;
using Framing.Language;

namespace Framing.Leads;

/// <summary>The words of <c>Data/leads.txt</c> by which leads are found.</summary>
internal static class LeadLists
{
    private static readonly WordLists Lists = WordLists.Of("Leads/leads");

    private static readonly WordSet Verdicts = Lists.Set("verdict"), OfClaims = Lists.Set("verdict of a claim"), Saying = Lists.Set("saying");

    /// <summary>Lemmas that tell nothing.</summary>
    public static WordSet TellingNothing { get; } = Lists.Set("telling nothing");

    /// <summary>Words that point back to a sentence before.</summary>
    public static WordSet PointingBack { get; } = Lists.Set("pointing back");

    /// <summary>Words that open a sentence which takes back what the one before tells.</summary>
    public static WordSet TurningBack { get; } = Lists.Set("turning back");

    /// <summary>Stand behind "last" for a time weeks ago.</summary>
    public static WordSet LongTimes { get; } = Lists.Set("long time");

    /// <summary>Words that point back where they stand before a noun or for one.</summary>
    public static WordSet Demonstratives { get; } = Lists.Set("demonstrative");

    /// <summary>Stand before what was told of already, or of which there is one.</summary>
    public static WordSet Definite { get; } = Lists.Set("definite");

    /// <summary>Lemmas of nouns and adjectives behind "the" of which there is one, or that are a part of what is told.</summary>
    public static WordSet OneOfKind { get; } = Lists.Set("one of kind");

    /// <summary>What points to a picture beside a text, or passes on a post.</summary>
    public static ImmutableArray<string> Cues { get; } = [.. Lists["cue"]];

    /// <summary>What follows such a word that tells by itself which is meant.</summary>
    public static WordSet AfterThose { get; } = Lists.Set("after those");

    /// <summary>Pronouns of persons.</summary>
    public static WordSet OfPersons { get; } = Lists.Set("of persons");

    /// <summary>Lemmas by which a headline leaves open whether something is so.</summary>
    public static WordSet OpenHeadline { get; } = Lists.Set("open headline");

    /// <summary>Lemmas of verbs that do not claim that what follows them is so, or make it so.</summary>
    public static WordSet ClaimsNothing { get; } = Lists.Set("claims nothing");

    /// <summary>Lemmas by which somebody keeps silent.</summary>
    public static WordSet Silence { get; } = Lists.Set("silence");

    /// <summary>Lemmas of what somebody who keeps silent does not do.</summary>
    public static WordSet Comment { get; } = Lists.Set("comment");

    /// <summary>The last word of a description of one person.</summary>
    public static WordSet Persons { get; } = Lists.Set("person");

    /// <summary>Offices and bodies of which a reader knows which is meant.</summary>
    public static WordSet Offices { get; } = Lists.Set("office");

    /// <summary>What lawyers are called.</summary>
    public static WordSet Lawyers { get; } = Lists.Set("lawyer");

    /// <summary>What those are called who speak for others.</summary>
    public static WordSet Spokespersons { get; } = Lists.Set("spokesperson");

    /// <summary>Parts of a name that are no surname.</summary>
    public static WordSet NameSuffixes { get; } = Lists.Set("name suffix");

    /// <summary>Small words that change what is said.</summary>
    public static WordSet Turning { get; } = Lists.Set("turning");

    /// <summary>Lemmas that present what follows as a claim.</summary>
    public static WordSet Claims { get; } = Lists.Set("claim");

    /// <summary>What stands between the noun of a claim and what is claimed.</summary>
    public static WordSet BeforeClaim { get; } = Lists.Set("before claim");

    /// <summary>Lemmas of sentences that do not state what they hold.</summary>
    public static WordSet Charges { get; } = Lists.Set("claim", "charge");

    /// <summary>Whether a word judges what somebody says, with the one that follows it: "falsely", "false claims".</summary>
    public static bool IsVerdict(string form, string next) => Verdicts.Contains(form) || (OfClaims.Contains(form) && Saying.Contains(next));
}
