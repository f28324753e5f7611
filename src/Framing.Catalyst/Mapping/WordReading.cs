namespace Framing.Catalyst.Mapping;

/// <summary>What is said of a token: by Catalyst its universal tag and lemma, by Framing the Penn tag, which Catalyst does not have.</summary>
internal static class WordReading
{
    private static readonly string[] Auxiliaries = ["be", "have", "do"];

    /// <summary>The universal tag that Catalyst gives, or Framing's where it gives none.</summary>
    public static UniversalTag Tag(PlacedToken token, Token? own) => token.Pos == "NONE" && own is { } same ? same.Upos : TagMapping.Universal(token.Pos);

    /// <summary>
    /// The lemma that Catalyst gives, in small letters but for names. Its table knows no parts of speech ("'s" is have, "does" doe, "as" a, "they" them), so that
    /// words of closed classes and auxiliaries have Framing's.
    /// </summary>
    /// <param name="token">Catalyst's token.</param>
    /// <param name="tag">Its universal tag.</param>
    /// <param name="form">Its form, normalized.</param>
    /// <param name="ownLemma">The lemma of Framing's token of the same span; <see langword="null"/> where it has none.</param>
    /// <param name="text">The token as it stands.</param>
    public static string Lemma(PlacedToken token, UniversalTag tag, string form, string? ownLemma, ReadOnlySpan<char> text)
    {
        if (tag == UniversalTag.PROPN)
            return string.IsNullOrEmpty(token.Lemma) ? text.ToString() : token.Lemma;
        bool unsure = string.IsNullOrEmpty(token.Lemma) || IsClosed(tag) || token.Lemma.Length == 1 || Auxiliaries.Contains(ownLemma);
        return unsure ? ownLemma ?? form : token.Lemma!.ToLowerInvariant();
    }

    private static bool IsClosed(UniversalTag tag) => tag is UniversalTag.ADP or UniversalTag.AUX or UniversalTag.CCONJ or UniversalTag.DET or UniversalTag.PART
        or UniversalTag.PRON or UniversalTag.PUNCT or UniversalTag.SCONJ or UniversalTag.SYM or UniversalTag.X;
}
