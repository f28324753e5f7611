namespace Framing.Corpora;

/// <summary>What all files of one reading share: how they are read, and who is told of what can't be.</summary>
internal sealed record FileHandler(ReaderOptions Options, Action<RejectedRow> Rejected, Action<FileNote> Noted)
{
    /// <summary>The items up to where the file turns out to be broken, which is a rejection of the rest.</summary>
    public IEnumerable<T> UntilBroken<T>(InputFile file, IEnumerable<T> items)
    {
        using IEnumerator<T> each = items.GetEnumerator();
        while (true)
        {
            string? fault = null;
            try
            {
                if (!each.MoveNext())
                    yield break;
            }
            catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                fault = file.Gzipped && e is InvalidDataException && e.Message.Contains("archive", StringComparison.Ordinal)
                    ? "the gzip data is broken or cut short; the rest of the file was not read"
                    : e.Message.TrimEnd('.');
            }
            catch (InputException e) when (!file.Explicit)
            {
                string start = file.Name + ": ";
                fault = (e.Message.StartsWith(start, StringComparison.Ordinal) ? e.Message[start.Length..] : e.Message).TrimEnd('.');
            }
            if (fault is not null)
            {
                Rejected(new(file.Name, 0, fault));
                yield break;
            }
            yield return each.Current;
        }
    }
}
