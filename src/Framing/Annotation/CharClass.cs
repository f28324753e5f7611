using System.Globalization;

namespace Framing.Annotation;

/// <summary>What a UTF-16 code unit is to the tokenizer. Word characters come first, so that one comparison tells them.</summary>
internal enum CharClass : byte
{
    /// <summary>Lower-case and caseless letters, combining marks, and what joins letters invisibly (soft hyphen, joiners).</summary>
    Lower,
    Upper,
    Digit,
    Space,
    Break,
    Apostrophe,
    Quote,
    Dash,
    Open,
    Close,
    Terminator,
    Surrogate,
    Other,
}

/// <summary>The class of every code unit, in a table of 64K bytes, so that scanning text asks no Unicode tables.</summary>
internal static class CharClasses
{
    private static readonly byte[] Table = Build();

    public static CharClass Of(char c) => (CharClass)Table[c];

    public static bool IsWord(char c) => Table[c] <= (byte)CharClass.Digit;

    public static bool IsLetter(char c) => Table[c] <= (byte)CharClass.Upper;

    public static bool IsUpper(char c) => Table[c] == (byte)CharClass.Upper;

    public static bool IsDigit(char c) => Table[c] == (byte)CharClass.Digit;

    /// <summary>White space, control characters, and breaks: what stands between tokens.</summary>
    public static bool IsGap(char c) => Table[c] is (byte)CharClass.Space or (byte)CharClass.Break;

    private static byte[] Build()
    {
        byte[] table = new byte[char.MaxValue + 1];
        for (int c = 0; c < table.Length; c++)
            table[c] = (byte)Classify((char)c);
        return table;
    }

    private static CharClass Classify(char c) => c switch
    {
        '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => CharClass.Break,
        '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or '‛' or '＇' => CharClass.Apostrophe,
        '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›' or '＂' => CharClass.Quote,
        '.' or '!' or '?' or '…' or '‽' => CharClass.Terminator,
        '\u00AD' or '\u200C' or '\u200D' or '\u2060' => CharClass.Lower,
        '\u200B' or '\uFEFF' => CharClass.Space,
        _ => CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharClass.Upper,
            UnicodeCategory.LowercaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharClass.Lower,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber => CharClass.Digit,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Control or UnicodeCategory.Format => CharClass.Space,
            UnicodeCategory.DashPunctuation => CharClass.Dash,
            UnicodeCategory.OpenPunctuation => CharClass.Open,
            UnicodeCategory.ClosePunctuation => CharClass.Close,
            UnicodeCategory.Surrogate => CharClass.Surrogate,
            _ => CharClass.Other,
        },
    };
}
