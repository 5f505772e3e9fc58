import './one-file.css'
import './main.tsx'
