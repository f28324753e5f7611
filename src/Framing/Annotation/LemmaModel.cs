using Framing.Models;

namespace Framing.Annotation;

/// <summary>
/// Lemmas by form and tag: a table of what the treebank writes, and for the rest the change that words with the longest common ending
/// and the same tag undergo ("-ies" to "-y").
/// </summary>
internal sealed class LemmaModel
{
    /// <summary>The longest ending that is looked at.</summary>
    public const int LongestEnding = 6;

    private Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> index;

    /// <summary>Keys, in ordinal order: a tag's character, then a whole word after '=' or an ending after '-'.</summary>
    public required string[] Keys { get; init; }

    /// <summary>For each key the change, an index into <see cref="Changes"/>.</summary>
    public required ushort[] KeyChanges { get; init; }

    /// <summary>Changes in order.</summary>
    public required LemmaChange[] Changes { get; init; }

    public static LemmaModel Read(BinaryReader reader)
    {
        string[] keys = ModelArrays.ReadWords(reader);
        ushort[] keyChanges = ModelArrays.Read<ushort>(reader);
        string[] changes = ModelArrays.ReadWords(reader);
        return new LemmaModel { Keys = keys, KeyChanges = keyChanges, Changes = [.. changes.Select(LemmaChange.Parse)] }.Index();
    }

    public void Write(BinaryWriter writer)
    {
        ModelArrays.WriteWords(writer, Keys);
        ModelArrays.Write<ushort>(writer, KeyChanges);
        ModelArrays.WriteWords(writer, [.. Changes.Select(change => change.ToString())]);
    }

    public LemmaModel Index()
    {
        Dictionary<string, int> keys = new(Keys.Length, StringComparer.Ordinal);
        for (int i = 0; i < Keys.Length; i++)
            keys.Add(Keys[i], KeyChanges[i]);
        index = keys.GetAlternateLookup<ReadOnlySpan<char>>();
        return this;
    }

    /// <summary>The character that stands for a tag in keys.</summary>
    public static char Sign(JointTag tag) => (char)('0' + (int)tag.Tag * 32 + (int)tag.Upos);

    /// <summary>The lemma of a form under a tag.</summary>
    /// <param name="form">As it stands.</param>
    /// <param name="lexeme">Normalized.</param>
    /// <param name="tag">The tag.</param>
    public string Lemma(string form, string lexeme, JointTag tag)
    {
        Span<char> key = stackalloc char[WordForm.Longest + 2];
        key[0] = Sign(tag);
        key[1] = '=';
        if (lexeme.Length <= WordForm.Longest)
        {
            lexeme.CopyTo(key[2..]);
            if (index.TryGetValue(key[..(lexeme.Length + 2)], out int whole))
                return Changes[whole].Apply(form, lexeme);
        }
        key[1] = '-';
        for (int n = Math.Min(LongestEnding, lexeme.Length); n >= 0; n--)
        {
            lexeme.AsSpan(lexeme.Length - n).CopyTo(key[2..]);
            if (index.TryGetValue(key[..(n + 2)], out int ending) && Changes[ending].Fits(lexeme))
            {
                string lemma = Changes[ending].Apply(form, lexeme);
                return tag.Tag is PennTag.VBD or PennTag.VBN or PennTag.VBG ? VerbSpelling.Of(lemma, lexeme) : lemma;
            }
        }
        return lexeme;
    }
}

/// <summary>How a lemma is made from a form: cut, add, and whether capitals are kept.</summary>
/// <param name="KeepsCapitals">Whether the form's capitals stay, as in names.</param>
/// <param name="Cut">The number of characters cut from the end.</param>
/// <param name="Ending">What is added.</param>
internal sealed record LemmaChange(bool KeepsCapitals, int Cut, string Ending)
{
    /// <summary>The change that leads from form to lemma.</summary>
    public static LemmaChange Between(string form, string lexeme, string lemma)
    {
        int keep = Common(form, lemma), lower = Common(lexeme, lemma);
        return keep > lower ? new(true, form.Length - keep, lemma[keep..]) : new(false, lexeme.Length - lower, lemma[lower..]);
    }

    public static LemmaChange Parse(string text) => new(text[0] == 'K', text[1] - '0', text[2..]);

    public bool Fits(string lexeme) => Cut < lexeme.Length || Cut == lexeme.Length && Ending.Length > 0;

    public string Apply(string form, string lexeme)
    {
        string whole = KeepsCapitals ? Straight(form) : lexeme;
        return Cut == 0 && Ending.Length == 0 ? whole : string.Concat(whole.AsSpan(0, Math.Max(0, whole.Length - Cut)), Ending);
    }

    public override string ToString() => $"{(KeepsCapitals ? 'K' : 'L')}{(char)('0' + Cut)}{Ending}";

    private static string Straight(string form) => form.AsSpan().IndexOfAny('’', '‘') < 0 ? form : form.Replace('’', '\'').Replace('‘', '\'');

    private static int Common(string a, string b)
    {
        int n = 0;
        while (n < a.Length && n < b.Length && a[n] == b[n])
            n++;
        return n;
    }
}
