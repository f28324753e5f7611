using System.Collections.Immutable;

namespace Framing.Annotation;

/// <summary>The vocabulary of the document that is being annotated; kept and used again, by one thread at a time.</summary>
/// <remarks>
/// Words are told apart by their number in a <see cref="TypeTable"/>, since looking up each document's words as text took a tenth of its
/// annotation. Those too long for a table, and all of a document whose words come from two tables, are told apart by their text.
/// </remarks>
internal sealed class DocumentWords
{
    /// <summary>The room of one huge article is not held beyond this many words.</summary>
    private const int MostKept = 1 << 18;

    private readonly List<string> words = [];
    private (int Stamp, int Id)[] seen = [];
    private Dictionary<string, int>? byText;
    private bool hasTwoTables;

    /// <summary>Raised with each document, so that what was seen need not be cleared.</summary>
    private int stamp = 1;

    /// <summary>The id of a word of the table, which is added where it is new.</summary>
    public int Add(string word, int number)
    {
        if (number >= seen.Length)
            Array.Resize(ref seen, Math.Max(number + 1, seen.Length * 2));
        ref (int Stamp, int Id) entry = ref seen[number];
        if (entry.Stamp != stamp)
            entry = (stamp, hasTwoTables || word.Length > WordForm.Longest ? AddByText(word) : AddNew(word));
        return entry.Id;
    }

    /// <summary>The id of a word that is too long for a table.</summary>
    public int AddLong(ReadOnlySpan<char> form) => AddByText(WordForm.Normalize(form));

    /// <summary>From here on the document's words come from another table.</summary>
    public void ChangeTable()
    {
        stamp++;
        if (words.Count == 0)
            return;
        hasTwoTables = true;
        byText ??= new(words.Count, StringComparer.Ordinal);
        for (int id = 0; id < words.Count; id++)
            byText[words[id]] = id;
    }

    public Vocabulary ToVocabulary() => new([.. words]);

    /// <summary>Makes ready for another document.</summary>
    public void Clear()
    {
        stamp++;
        byText = null;
        hasTwoTables = false;
        words.Clear();
        if (words.Capacity > MostKept)
            words.Capacity = 0;
    }

    private int AddByText(string word)
    {
        byText ??= new(StringComparer.Ordinal);
        if (!byText.TryGetValue(word, out int id))
            byText.Add(word, id = AddNew(word));
        return id;
    }

    private int AddNew(string word)
    {
        words.Add(word);
        return words.Count - 1;
    }
}
