using System.Buffers;
using System.Globalization;
using System.Text;

namespace Framing.Measures;

/// <summary>A word as VADER's rules see it.</summary>
/// <param name="Number">The number of its entry in the lexicon.</param>
/// <param name="IsUpper">Whether it is in capitals.</param>
internal readonly record struct VaderWord(ushort Number, bool IsUpper)
{
    public ref readonly VaderEntry Entry => ref VaderLexicon.Entry(Number);
}

/// <summary>
/// Cuts a text into words as VADER does: at white space, less the punctuation around a word, with emoji replaced by their descriptions.
/// One pass; memory grows with the number of words alone.
/// </summary>
internal ref struct VaderWords : IDisposable
{
    private VaderWord[] words;
    private char[] pending = [];
    private int pendingLength;

    private VaderWords(int capacity) => words = ArrayPool<VaderWord>.Shared.Rent(capacity);

    /// <summary>The words, in order.</summary>
    public readonly ReadOnlySpan<VaderWord> Words => words.AsSpan(0, Count);

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them are in capitals.</summary>
    public int Capitals { get; private set; }

    /// <summary>The marks of exclamation in the text.</summary>
    public int Exclamations { get; private set; }

    /// <summary>The question marks in the text.</summary>
    public int Questions { get; private set; }

    public static VaderWords Read(ReadOnlySpan<char> text)
    {
        VaderWords result = new(text.Length / 6 + 16);
        int start = 0;
        bool plain = true;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsSpace(text[i]))
            {
                plain &= text[i] < FirstEmoji;
                result.CountMark(text[i]);
                continue;
            }
            if (i > start)
            {
                if (plain)
                    result.Add(text[start..i]);
                else
                    result.AddWithEmoji(text[start..i]);
            }
            (start, plain) = (i + 1, true);
        }
        return result;
    }

    public readonly void Dispose()
    {
        ArrayPool<VaderWord>.Shared.Return(words);
        ArrayPool<char>.Shared.Return(pending);
    }

    /// <summary>Below it no code point is an emoji: the sign of copyright.</summary>
    private const char FirstEmoji = '\u00A9';

    /// <summary>White space to Python's <c>str.split</c>: as .NET has it, with the four separators of ASCII.</summary>
    private static bool IsSpace(char c) => c is ' ' or (>= '\t' and <= '\r') or (>= '\u001C' and <= '\u001F') || (c >= '\u0080' && char.IsWhiteSpace(c));

    private static bool IsPunctuation(char c) => c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');

    private void CountMark(char c)
    {
        if (c == '!')
            Exclamations++;
        else if (c == '?')
            Questions++;
    }

    /// <summary>
    /// A description is set off by a space from what stands before it, not from what follows, so that a letter after an emoji
    /// runs into its description's last word.
    /// </summary>
    private void AddWithEmoji(ReadOnlySpan<char> word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            int length = Rune.DecodeFromUtf16(word[i..], out Rune rune, out int consumed) == OperationStatus.Done ? consumed : 1;
            if (length == consumed && VaderLexicon.EmojiName(rune.Value) is { } name)
            {
                Flush();
                foreach (char c in name)
                {
                    CountMark(c);
                    if (IsSpace(c))
                        Flush();
                    else
                        Append(c);
                }
            }
            else
            {
                for (int k = 0; k < length; k++)
                    Append(word[i + k]);
            }
            i += length - 1;
        }
        Flush();
    }

    private void Append(char c)
    {
        if (pendingLength == pending.Length)
        {
            char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(64, pending.Length * 2));
            pending.AsSpan(0, pendingLength).CopyTo(larger);
            ArrayPool<char>.Shared.Return(pending);
            pending = larger;
        }
        pending[pendingLength++] = c;
    }

    private void Flush()
    {
        if (pendingLength > 0)
            Add(pending.AsSpan(0, pendingLength));
        pendingLength = 0;
    }

    private void Add(ReadOnlySpan<char> token)
    {
        int start = 0, end = token.Length;
        while (start < end && IsPunctuation(token[start]))
            start++;
        while (end > start && IsPunctuation(token[end - 1]))
            end--;
        // What is left of an emoticon is so short that the marks belong to it.
        ReadOnlySpan<char> word = IsLongerThanTwo(token[start..end]) ? token[start..end] : token;
        if (Count == words.Length)
        {
            VaderWord[] larger = ArrayPool<VaderWord>.Shared.Rent(words.Length * 2);
            words.CopyTo(larger, 0);
            ArrayPool<VaderWord>.Shared.Return(words);
            words = larger;
        }
        VaderWord added = new(VaderLexicon.Find(word), IsUpper(word));
        words[Count++] = added;
        Capitals += added.IsUpper ? 1 : 0;
    }

    /// <summary>Whether there are more than two code points.</summary>
    private static bool IsLongerThanTwo(ReadOnlySpan<char> word)
    {
        if (word.Length is <= 2 or > 4)
            return word.Length > 2;
        int pairs = 0;
        for (int i = 1; i < word.Length; i++)
            pairs += char.IsSurrogatePair(word[i - 1], word[i]) ? 1 : 0;
        return word.Length - pairs > 2;
    }

    /// <summary>Whether there is a letter in capitals and none in lower or title case.</summary>
    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        bool hasUpper = false;
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            if (c < '\u0080')
            {
                if (char.IsAsciiLetterLower(c))
                    return false;
                hasUpper |= char.IsAsciiLetterUpper(c);
                continue;
            }
            if (Rune.DecodeFromUtf16(word[i..], out Rune rune, out int consumed) != OperationStatus.Done)
                continue;
            if (VaderCase.IsLowerOrTitle(rune))
                return false;
            hasUpper |= VaderCase.IsUpper(rune);
            i += consumed - 1;
        }
        return hasUpper;
    }
}
