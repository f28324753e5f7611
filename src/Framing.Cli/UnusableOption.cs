using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace Framing.Cli;

/// <summary>Says of an option's value that can't be used which option it is, what was found and what was expected; the parser names types and no option.</summary>
internal static partial class UnusableOption
{
    /// <summary>The fault in words; <see langword="null"/> where the parser's own say it.</summary>
    public static string? Describe(ParseError error)
    {
        if (error.SymbolResult is not OptionResult { Tokens: [{ Value: var found }, ..], Option: var option })
            return null;
        if (error.Message.StartsWith("Cannot parse", StringComparison.Ordinal))
            return $"{option.Name}: found '{found}'; expected {Expected(option.ValueType)}";
        string[] quoted = [.. Quoted().Matches(error.Message).Select(match => match.Groups[1].Value)];
        return quoted is [var first, .. { Length: > 1 } allowed] && first == found
            ? $"{option.Name}: found '{found}'{Closest.Hint(found, allowed)}; expected one of {string.Join(", ", allowed)}" : null;
    }

    private static string Expected(Type type) => Type.GetTypeCode(Nullable.GetUnderlyingType(type) ?? type) switch
    {
        TypeCode.Double or TypeCode.Single or TypeCode.Decimal => "a number, such as 0.5",
        TypeCode.UInt64 or TypeCode.UInt32 => "a whole number of 0 or more",
        _ => "a whole number",
    };

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quoted();
}
