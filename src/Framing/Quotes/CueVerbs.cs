using System.Collections.Frozen;
using Framing.Language;

namespace Framing.Quotes;

/// <summary>The stance of words that report speech.</summary>
internal static class CueVerbs
{
    private static readonly FrozenDictionary<string, VerbClass>.AlternateLookup<ReadOnlySpan<char>> ByChars =
        ReportingVerbs.Classes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The lemma as it is listed: one that lost its last -e ("grumbl") gets it back.</summary>
    public static string Whole(string lemma) => IsListed(lemma) || !ReportingVerbs.Classes.ContainsKey(lemma + "e") ? lemma : lemma + "e";

    /// <summary>Whether a lemma reports speech right beside quotation marks, whatever it means elsewhere.</summary>
    public static bool IsListedBesideMarks(string lemma) =>
        IsListed(Whole(lemma)) || ReportingVerbs.BesideMarks.Contains(lemma) || ReportingVerbs.BesideMarks.Contains(lemma + "e")
        || lemma is [.., 'e', 'd'] && (ReportingVerbs.BesideMarks.Contains(lemma.AsSpan(..^2)) || ReportingVerbs.BesideMarks.Contains(lemma.AsSpan(..^1)));

    /// <summary>The class of a lemma, or of a lemma and its particle ("point out"); neutral where it is not listed.</summary>
    public static VerbClass ClassOf(ReadOnlySpan<char> lemma) => ByChars.TryGetValue(lemma, out VerbClass found) ? found : VerbClass.Neutral;

    /// <summary>
    /// Whether a lemma, or a lemma and its particle, is listed in any class; also where the lemma was guessed wrongly: a past form taken for
    /// an adjective, which keeps its -ed ("detailed"), or one that kept the -e alone ("repeate").
    /// </summary>
    public static bool IsListed(ReadOnlySpan<char> lemma) => ByChars.ContainsKey(lemma)
        || (lemma is [.., 'e', 'd'] && (ByChars.ContainsKey(lemma[..^2]) || ByChars.ContainsKey(lemma[..^1])))
        || (lemma is [.., 'e'] && ByChars.ContainsKey(lemma[..^1]));
}
