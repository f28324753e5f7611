using Framing.Annotation;

namespace Framing.Tests.Annotation;

public class DocumentWordsTests
{
    private static readonly string Long = new('a', WordForm.Longest + 1);

    private readonly DocumentWords words = new();

    [Fact]
    public void Words_are_numbered_as_they_come()
    {
        Assert.Equal([0, 1, 0, 2], (int[])[words.Add("raid", 7), words.Add("agents", 3), words.Add("raid", 7), words.AddLong(Long)]);
        Assert.Equal(["raid", "agents", Long], Held());
    }

    [Fact]
    public void A_word_of_two_tables_is_one_word()
    {
        words.Add("raid", 7);
        words.ChangeTable();
        Assert.Equal([1, 0, 1], (int[])[words.Add("agents", 7), words.Add("raid", 0), words.Add("agents", 7)]);
        Assert.Equal(["raid", "agents"], Held());
    }

    [Fact]
    public void A_lemma_as_long_as_a_long_word_is_that_word()
    {
        words.AddLong(Long);
        Assert.Equal(0, words.Add(Long, 7));
    }

    [Fact]
    public void Another_document_begins_anew()
    {
        words.Add("raid", 7);
        words.AddLong(Long);
        words.ChangeTable();
        words.Clear();
        Assert.Equal([0, 1], (int[])[words.Add("agents", 3), words.Add("raid", 7)]);
        Assert.Equal(["agents", "raid"], Held());
    }

    private IEnumerable<string> Held()
    {
        Vocabulary vocabulary = words.ToVocabulary();
        return Enumerable.Range(0, vocabulary.Count).Select(id => vocabulary[id]);
    }
}
