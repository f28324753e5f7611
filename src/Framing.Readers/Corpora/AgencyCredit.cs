using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Framing.Corpora;

/// <summary>
/// The news agency whose words an article prints, by its credit: a byline that names an agency, or a dateline such as "LISBON (Reuters) —".
/// A line at the end that an agency contributed is no such credit: the words are the outlet's then.
/// </summary>
internal static partial class AgencyCredit
{
    /// <summary>The column that says it; what the input says in it stands.</summary>
    public const string Column = "agency";

    /// <summary>
    /// A dateline stands at the start; a date or a caption may stand above it. Within so little text no expression takes long, and none is ended by the clock:
    /// on a busy machine that would end the reading.
    /// </summary>
    private const int Start = 300;

    private static readonly FrozenDictionary<string, string> Agencies = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["AP"] = "AP", ["Associated Press"] = "AP", ["The Associated Press"] = "AP",
        ["Reuters"] = "Reuters", ["Thomson Reuters"] = "Reuters",
        ["AFP"] = "AFP", ["Agence France-Presse"] = "AFP", ["Agence France Presse"] = "AFP",
        ["UPI"] = "UPI", ["United Press International"] = "UPI",
        ["dpa"] = "dpa", ["Deutsche Presse-Agentur"] = "dpa",
        ["PA"] = "PA", ["PA Media"] = "PA", ["Press Association"] = "PA", ["The Press Association"] = "PA",
        ["ANSA"] = "ANSA", ["EFE"] = "EFE", ["Agencia EFE"] = "EFE", ["TASS"] = "TASS", ["Interfax"] = "Interfax", ["Xinhua"] = "Xinhua",
        ["Kyodo"] = "Kyodo", ["Kyodo News"] = "Kyodo", ["Jiji Press"] = "Jiji Press", ["Yonhap"] = "Yonhap", ["PTI"] = "PTI", ["Press Trust of India"] = "PTI",
        ["AAP"] = "AAP", ["Australian Associated Press"] = "AAP", ["Canadian Press"] = "The Canadian Press", ["The Canadian Press"] = "The Canadian Press",
        ["Bloomberg"] = "Bloomberg", ["Bloomberg News"] = "Bloomberg",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The article with its agency, where its credit names one and its outlet is not that agency.</summary>
    public static Article Add(Article article) =>
        !article.Metadata.ContainsKey(Column) && Of(article) is { } agency ? article with { Metadata = article.Metadata.Add(Column, agency) } : article;

    private static string? Of(Article article)
    {
        string? agency = OfByline(article.Author) ?? OfDateline(article.Text.AsSpan(0, Math.Min(Start, article.Text.Length)).ToString());
        return agency is null || OfByline(article.Outlet) == agency ? null : agency;
    }

    /// <summary>"By JANE ROE, Associated Press", "Reuters Staff", "AFP".</summary>
    private static string? OfByline(string? byline)
    {
        if (byline is null || byline.Length > Start)
            return null;
        foreach (string part in byline.Split([',', '/', '|', ';', '(', ')', '\n', '·']))
        {
            string name = Leading().Replace(Trailing().Replace(part.Trim(), ""), "");
            if (Agencies.TryGetValue(name, out string? agency))
                return agency;
        }
        return null;
    }

    private static string? OfDateline(string start) =>
        Dateline().Match(start) is { Success: true } match && Agencies.TryGetValue(match.Groups["agency"].Value, out string? agency) ? agency : null;

    [GeneratedRegex(@"(?:^|\n)(?:[\p{Lu}0-9][^\n()]{0,60}?)?\((?<agency>[A-Za-z][\w .-]{1,25})\)\s{0,2}[—–-]", RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();

    [GeneratedRegex(@"^(?:by|from)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex(@"\s+(?:staff|staff writer|staff reporter|writers?|news agency)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Trailing();
}
