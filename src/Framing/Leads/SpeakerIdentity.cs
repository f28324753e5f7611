namespace Framing.Leads;

/// <summary>
/// Whether a speaker whom an outlet does not name may be one whom another does: "the inspector general" and Ines Marlow, inspector general;
/// "the aide" and the spokesman.
/// </summary>
internal static class SpeakerIdentity
{
    /// <summary>
    /// Whether two speeches may be of one person: not where both have a name, nor where only one of them stands in quotation marks. What somebody is ends what
    /// is said of it: "the department’s inspector general".
    /// </summary>
    public static bool MayBeOne(GivenWords speech, GivenWords other) =>
        !(speech.IsPerson && other.IsPerson) && (speech.InMarks == 0 || other.InMarks > 0) && HeadsOf(speech).Overlaps(HeadsOf(other));

    /// <summary>What somebody is, by the last word; lawyers are one kind whatever they are called, and so are those who speak for others. Several are nobody.</summary>
    private static HashSet<string> HeadsOf(GivenWords speech) =>
    [
        .. new[] { speech.Source.Role ?? "", speech.IsPerson ? "" : speech.Source.Name }
            .Select(said => said.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).LastOrDefault(""))
            .Where(head => head.Length > 0)
            .Select(head => LeadLists.Lawyers.ContainsAnyCase(head) ? nameof(LeadLists.Lawyers)
                : LeadLists.Spokespersons.ContainsAnyCase(head) ? nameof(LeadLists.Spokespersons) : head.ToLowerInvariant()),
    ];
}
