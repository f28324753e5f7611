using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>A word that carries tone, and how often.</summary>
/// <param name="Text">The word.</param>
/// <param name="Count">In how many places.</param>
internal readonly record struct CountedWord(string Text, int Count)
{
    /// <summary>"crisis", "crisis ×3".</summary>
    public override string ToString() => Count > 1 ? $"{Text} ×{Wording.Digits(Count)}" : Text;
}

/// <summary>The words that make sentences negative or positive: of a negative sentence those that pull it down, of a positive one those that lift it.</summary>
internal sealed record ToneWords(
    ImmutableArray<CountedWord> OwnDown, ImmutableArray<CountedWord> QuotedDown, ImmutableArray<CountedWord> OwnUp, ImmutableArray<CountedWord> QuotedUp)
{
    /// <summary>So many are listed of each; a page says how many more there are.</summary>
    public const int Most = 6;

    private const int LongestWord = 30;

    /// <summary>No words.</summary>
    public static ToneWords None { get; } = new([], [], [], []);

    /// <summary>The words of an outlet.</summary>
    /// <param name="words">Its measurements of <c>tone_words</c>.</param>
    public static ToneWords Of(IEnumerable<GroupMeasurement> words)
    {
        ILookup<(string?, string?), GroupMeasurement> kinds = words.ToLookup(m => (m.Key["voice"], m.Key["side"]));
        ImmutableArray<CountedWord> List(string voice, string side) =>
        [
            .. kinds[(voice, side)]
                .GroupBy(m => Wording.Shorten(m.Key["word"], LongestWord), StringComparer.Ordinal)
                .Select(same => (Word: new CountedWord(same.Key, (int)same.Sum(m => m.Denominator)), Strength: same.Max(m => Math.Abs(m.Value ?? 0))))
                .OrderByDescending(w => w.Word.Count).ThenByDescending(w => w.Strength).ThenBy(w => w.Word.Text, StringComparer.Ordinal)
                .Select(w => w.Word),
        ];
        return new(List("own", "negative"), List("quoted", "negative"), List("own", "positive"), List("quoted", "positive"));
    }

    /// <summary>The first of the words, and how many more there are.</summary>
    public static string List(ImmutableArray<CountedWord> words) =>
        string.Join(", ", words.Take(Most)) + (words.Length > Most ? $" and {Wording.Number(words.Length - Most)} more" : "");
}
