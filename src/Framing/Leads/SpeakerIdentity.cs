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

    /// <summary>
    /// Whether an outlet prints words in marks in a sentence that names the office of somebody: "the inspector general" there may be the one whom another
    /// names.
    /// </summary>
    public static bool HasWordsOfOffice(Teller other, GivenWords speech)
    {
        HashSet<string> offices = [.. OfficesOf(speech)];
        return offices.Count > 0 && other.Lines.Any(l => l.Words.Any(w => w.Voice is Voice.DirectQuote or Voice.Distanced)
            && l.Pairs.Any(offices.Contains));
    }

    /// <summary>
    /// The last two words of what somebody is, of whom or what left off: as the article has it, or before a comma and the name ("the inspector general, Ines
    /// Marlow").
    /// </summary>
    private static IEnumerable<string> OfficesOf(GivenWords speech)
    {
        if (speech.Source.Role?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => word is not ("of" or "for" or "at" or "in")).ToArray()
            is [.., var before, var last])
            yield return $"{before} {last}".ToLowerInvariant();
        foreach (TextSpan mention in speech.Source.Mentions)
        {
            TextSpan sentence = speech.Document.SentenceAt(mention);
            if (speech.Document.TokensIn(new(sentence.Start, Math.Max(sentence.Start, mention.Start), sentence.Field)) is [.., var first, var second, var comma]
                && speech.Document[comma.Span] is "," && first.Upos is UniversalTag.NOUN or UniversalTag.ADJ && second.Upos is UniversalTag.NOUN or UniversalTag.ADJ)
                yield return $"{speech.Document.Form(first)} {speech.Document.Form(second)}";
        }
    }

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
